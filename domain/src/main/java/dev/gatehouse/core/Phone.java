package dev.gatehouse.core;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number in E.164 form, such as {@code +8613800138000}. It never shows in {@link #toString()} (RES-11).
 *
 * @param e164 a plus sign and 3 to 15 digits
 */
public record Phone(String e164) {
    private static final Pattern FORM = Pattern.compile("\\+[1-9]\\d{2,14}");

    /** Where a number without a country code is taken to be: mainland China (ours). */
    public static final String HOME_REGION = "CN";

    /** What is left of a number when whose it was was erased (RES-OURS-9); no country has the code. */
    public static final Phone ERASED = new Phone("+999000000000");

    /** Refuses any other form with {@link IllegalArgumentException}. */
    public Phone {
        if (!FORM.matcher(e164).matches()) {
            throw new IllegalArgumentException("a phone is kept in E.164 form");
        }
    }

    /** A number as a person wrote it, with or without a country code; empty when it can be no one's number, or has an extension. */
    public static Optional<Phone> parse(String typed) {
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = util.parse(typed, HOME_REGION);
            return util.isValidNumber(number) && !number.hasExtension() && !typed.contains(";")
                    ? Optional.of(new Phone(util.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** The number as it is dialled within its country, without what leads the country's numbers. */
    public String national() {
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        try {
            return util.getNationalSignificantNumber(util.parse(e164, HOME_REGION));
        } catch (NumberParseException e) {
            return e164;
        }
    }

    /** Masked but for the last two digits. */
    @Override
    public String toString() {
        return "***" + e164.substring(e164.length() - 2);
    }
}
