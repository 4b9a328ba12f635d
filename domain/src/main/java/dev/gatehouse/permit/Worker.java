package dev.gatehouse.permit;

import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.IdentityDocument;
import dev.gatehouse.core.PersonName;

/**
 * Somebody of the contractor's for whom a permit is made (PERM-1).
 *
 * @param name       as the document has it
 * @param document   by which the person is known
 * @param photograph of the person
 */
public record Worker(PersonName name, IdentityDocument document, Attachment photograph) {
    /** Masked. */
    @Override
    public String toString() {
        return "Worker[***]";
    }
}
