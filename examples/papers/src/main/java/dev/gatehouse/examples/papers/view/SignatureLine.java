package dev.gatehouse.examples.papers.view;

/**
 * A signature, or the line on which somebody is to sign.
 *
 * @param signer   who has signed, or is to sign
 * @param signedAt when; blank while nobody has
 * @param kept     where the signature is kept; blank while there is none
 */
public record SignatureLine(Both signer, String signedAt, Both kept) {
    /** A line on which somebody is to sign. */
    public static SignatureLine blank(Both signer) {
        return new SignatureLine(signer, "", Both.NOTHING);
    }

    /** Whether somebody has signed. */
    public boolean isSigned() {
        return !signedAt.isEmpty();
    }
}
