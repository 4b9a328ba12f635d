package dev.gatehouse.pass;

import dev.gatehouse.core.Paper;
import java.util.List;
import java.util.Locale;

/**
 * A receipt sheet (签收单): which passes the resident signs for.
 *
 * @param paper  the sheet; unsigned until the passes are handed over
 * @param passes what is on it; at least one
 */
public record ReceiptSheet(Paper paper, List<PassNumber> passes) {
    /** Copies the passes. */
    public ReceiptSheet {
        passes = List.copyOf(passes);
    }

    /** The series from which the numbers of a year's sheets are taken. */
    public static String series(int year) {
        return "receipt-sheet-" + year;
    }

    /** A sheet's number, such as {@code RS-2026-000042}. */
    public static String number(int year, long number) {
        return String.format(Locale.ROOT, "RS-%04d-%06d", year, number);
    }
}
