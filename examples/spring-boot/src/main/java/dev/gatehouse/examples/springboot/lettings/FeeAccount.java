package dev.gatehouse.examples.springboot.lettings;

import dev.gatehouse.unit.UnitId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;

/** What the owner of a unit owes. */
@Entity
class FeeAccount {
    @Id
    private UUID unit;

    private BigDecimal owed;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected FeeAccount() {}

    FeeAccount(UnitId unit, BigDecimal owed) {
        this.unit = unit.value();
        this.owed = owed;
    }

    BigDecimal owed() {
        return owed;
    }

    void pay(BigDecimal amount) {
        owed = owed.subtract(amount).max(BigDecimal.ZERO);
    }
}
