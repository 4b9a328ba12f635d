package dev.gatehouse.examples.springboot.lettings;

import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.unit.UnitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lease: a row of the host's own, which knows Gatehouse's unit and household by their ids. */
@Entity
class Lease {
    @Id
    @GeneratedValue
    private @Nullable UUID id;

    @Column(unique = true)
    private String number;

    private UUID unit;
    private UUID household;
    private BigDecimal rent;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.SIGNED;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Lease() {}

    Lease(NewLease signed, UnitId unit, HouseholdId household) {
        this.number = signed.number();
        this.unit = unit.value();
        this.household = household.value();
        this.rent = signed.rent();
        this.firstDay = signed.firstDay();
        this.lastDay = signed.lastDay();
    }

    String number() {
        return number;
    }

    UnitId unit() {
        return new UnitId(unit);
    }

    HouseholdId household() {
        return new HouseholdId(household);
    }

    BigDecimal rent() {
        return rent;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    Stage stage() {
        return stage;
    }

    void begin() {
        stage = Stage.BEGUN;
    }

    /** How far it is. */
    enum Stage {
        SIGNED,
        BEGUN
    }
}
