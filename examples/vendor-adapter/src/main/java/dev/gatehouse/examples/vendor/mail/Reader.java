package dev.gatehouse.examples.vendor.mail;

import java.util.Locale;

/**
 * Who reads a mail.
 *
 * @param address  such as {@code gate@example.com}
 * @param language in which language; Chinese for a Chinese locale, English for any other
 */
public record Reader(String address, Locale language) {}
