package dev.gatehouse.core;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The documents by which somebody is identified, each with what its number must look like (RES-4; the kinds are ours). */
public enum DocumentKind {
    /** Resident identity card (居民身份证), GB 11643: its number embeds the birth date and a checksum. */
    RESIDENT_IDENTITY_CARD(PersonKind.NATURAL_PERSON, CheckedNumber::isIdentityNumber),
    /** Passport of whatever state, by ICAO 9303: 5 to 9 letters and digits. */
    PASSPORT(PersonKind.NATURAL_PERSON, shape("(?=.*\\d)[A-Z0-9]{5,9}")),
    /** Mainland travel permit for Hong Kong and Macao residents (港澳居民来往内地通行证). */
    HONG_KONG_MACAO_PERMIT(PersonKind.NATURAL_PERSON, shape("[HM]\\d{8}(\\d{2})?")),
    /** Mainland travel permit for Taiwan residents (台湾居民来往大陆通行证). */
    TAIWAN_PERMIT(PersonKind.NATURAL_PERSON, shape("\\d{8}|\\d{10}[A-Z]?")),
    /** Foreign permanent resident card (外国人永久居留身份证): of 15 characters, or as since 2023, of 18 with a checksum. */
    FOREIGN_PERMANENT_RESIDENT_CARD(
            PersonKind.NATURAL_PERSON, shape("[A-Z]{3}\\d{12}").or(shape("9.*").and(CheckedNumber::isIdentityNumber))),
    /** Business licence (营业执照), by its unified social credit code (统一社会信用代码), GB 32100. S3.J.id.2A */
    BUSINESS_LICENCE(PersonKind.COMPANY, CheckedNumber::isSocialCreditCode);

    private final PersonKind of;
    private final Predicate<String> valid;

    DocumentKind(PersonKind of, Predicate<String> valid) {
        this.of = of;
        this.valid = valid;
    }

    /** Who has such a document. */
    public PersonKind of() {
        return of;
    }

    boolean isValid(String number) {
        return valid.test(number);
    }

    /** Whether the number says when its holder was born. */
    boolean embedsBirth(String number) {
        return of == PersonKind.NATURAL_PERSON && CheckedNumber.isIdentityNumber(number);
    }

    private static Predicate<String> shape(String regex) {
        return Pattern.compile(regex).asMatchPredicate();
    }
}
