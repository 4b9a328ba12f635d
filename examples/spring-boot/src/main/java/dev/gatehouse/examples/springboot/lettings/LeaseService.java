package dev.gatehouse.examples.springboot.lettings;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.office.Formalities;
import dev.gatehouse.office.Office;
import dev.gatehouse.resident.Capacity;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.HouseholdService;
import dev.gatehouse.resident.NewMemberBuilder;
import dev.gatehouse.resident.ParticularsSource;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RecordTenureBuilder;
import dev.gatehouse.resident.RegisterHouseholdBuilder;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitNumber;
import dev.gatehouse.unit.UnitService;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office does with a lease; Gatehouse's services are beans like any others. */
@Service
class LeaseService {
    private final Leases leases;
    private final UnitService units;
    private final HouseholdService households;
    private final Office office;
    private final Formalities formalities;

    LeaseService(
            Leases leases, UnitService units, HouseholdService households, Office office, Formalities formalities) {
        this.leases = leases;
        this.units = units;
        this.households = households;
        this.office = office;
        this.formalities = formalities;
    }

    // tag::together[]
    /** A lease is signed: the tenant is registered, and the lease begins unless a rule is in the way; then it waits. */
    @Transactional
    public Signed sign(Caller clerk, NewLease signed) {
        UnitId unit = unit(clerk, signed.unit());
        HouseholdId household = register(clerk, unit, signed.tenant());
        Lease lease = leases.save(new Lease(signed, unit, household)); // our own row
        try {
            recordTenant(clerk, lease);
            lease.begin();
            return new Signed(lease, null);
        } catch (RuleViolation refused) { // which has written nothing; what we did ourselves stands
            return new Signed(lease, refused);
        }
    }

    /** A lease that waited begins, all of it, or nothing when Gatehouse refuses. */
    @Transactional
    public Lease begin(Caller clerk, String number) {
        Lease lease = leases.findByNumber(number).orElseThrow(() -> new NotFound("lease", number));
        lease.begin();
        recordTenant(clerk, lease);
        return lease;
    }
    // end::together[]

    @Transactional(readOnly = true)
    public List<Lease> all() {
        return leases.findAllByOrderByNumber();
    }

    private UnitId unit(Caller clerk, String number) {
        return UnitNumber.parse(number)
                .flatMap(known -> units.find(clerk, known))
                .orElseThrow(() -> new NotFound("unit", number))
                .id();
    }

    private HouseholdId register(Caller clerk, UnitId unit, String tenant) {
        var family = new RegisterHouseholdBuilder()
                .unit(unit)
                .source(ParticularsSource.RESIDENT)
                .addMember(new NewMemberBuilder()
                        .name(tenant)
                        .relationship(Relationship.PRINCIPAL)
                        .build())
                .build();
        return office.register(Call.by(clerk), family).id();
    }

    private void recordTenant(Caller clerk, Lease lease) {
        PersonId tenant = households
                .find(clerk, lease.household())
                .orElseThrow(() -> new NotFound("household", lease.household()))
                .members()
                .get(0)
                .person();
        var tenure = new RecordTenureBuilder()
                .unit(lease.unit())
                .person(tenant)
                .capacity(Capacity.TENANT)
                .since(lease.firstDay())
                .leaseEnd(lease.lastDay())
                .agreement(NewPaper.of(lease.number(), "Lease"))
                .build();
        formalities.recordTenure(Call.by(clerk), tenure);
    }

    /**
     * A lease as it was signed.
     *
     * @param refused what is in the way of its beginning; null when it has begun
     */
    record Signed(Lease lease, @Nullable RuleViolation refused) {}
}
