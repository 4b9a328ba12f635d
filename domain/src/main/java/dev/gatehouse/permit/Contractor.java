package dev.gatehouse.permit;

import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Phone;

/**
 * The outside firm that works in the estate (施工单位).
 *
 * @param name           the firm's name
 * @param personInCharge who answers for it (该单位负责人)
 * @param phone          that person's
 */
public record Contractor(String name, PersonName personInCharge, Phone phone) {
    /** Masked: a firm may bear the name of a person. */
    @Override
    public String toString() {
        return "Contractor[***]";
    }
}
