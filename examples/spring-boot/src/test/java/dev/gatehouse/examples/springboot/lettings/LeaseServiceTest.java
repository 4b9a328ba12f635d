package dev.gatehouse.examples.springboot.lettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.examples.springboot.Rows;
import dev.gatehouse.resident.Capacity;
import dev.gatehouse.resident.Tenure;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A lease and its tenant are kept together, or neither, whoever of the two refuses. */
abstract class LeaseServiceTest {
    private static final Caller CLERK = Caller.staff(FirstDay.ESTATE, "li.wei", Role.CS_OFFICER);

    @Autowired
    private LeaseService leases;

    @Autowired
    private FeeAccounts accounts;

    @Autowired
    private Gatehouse gatehouse;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionOperations transaction;

    @Test
    void aLeaseAndItsTenantAreKeptTogether() {
        Lease lease = leases.sign(CLERK, lease("1-0301")).lease();

        assertThat(stage(lease)).isEqualTo("BEGUN");
        assertThat(tenants(lease)).singleElement().satisfies(tenant -> {
            assertThat(tenant.capacity()).isEqualTo(Capacity.TENANT);
            assertThat(tenant.leaseEnd()).isEqualTo(lease.lastDay());
        });
        assertThat(gatehouse.households().find(CLERK, lease.household())).isPresent();
    }

    @Test
    void whatGatehouseRefusesLeavesTheHostsOwnWorkAsItIs() {
        owing("1-0302", "1200");

        LeaseService.Signed signed = leases.sign(CLERK, lease("1-0302"));

        assertThat(signed.refused())
                .isNotNull()
                .satisfies(refused -> assertThat(refused.rule().id()).isEqualTo("OWN-1"))
                .hasMessageContaining("1200.00");
        assertThat(stage(signed.lease())).isEqualTo("SIGNED");
        assertThat(gatehouse.households().find(CLERK, signed.lease().household()))
                .isPresent();
        assertThat(tenants(signed.lease())).isEmpty();
    }

    @Test
    void whatGatehouseRefusesRollsTheHostBackWhenTheHostLetsItThrough() {
        owing("1-0302", "1200");
        Lease lease = leases.sign(CLERK, lease("1-0302")).lease();
        Map<String, Long> before = Rows.of(database);

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> leases.begin(CLERK, lease.number()));

        assertThat(stage(lease)).isEqualTo("SIGNED");
        assertThat(Rows.of(database)).isEqualTo(before);
    }

    @Test
    void whatTheHostRefusesAtTheVeryEndLeavesNothingOfGatehouse() {
        NewLease first = lease("1-0303");
        leases.sign(CLERK, first);
        Map<String, Long> before = Rows.of(database);

        assertThatThrownBy(() -> leases.sign(CLERK, first)).isInstanceOf(DataIntegrityViolationException.class);

        assertThat(Rows.of(database)).isEqualTo(before);
    }

    @Test
    void gatehouseSeesWhatTheHostBookedInTheSameTransaction() {
        owing("1-0302", "1200");
        Lease waiting = leases.sign(CLERK, lease("1-0302")).lease();

        transaction.executeWithoutResult(begun -> {
            accounts.findById(waiting.unit().value()).orElseThrow().pay(new BigDecimal("1200"));
            leases.begin(CLERK, waiting.number());
        });

        assertThat(stage(waiting)).isEqualTo("BEGUN");
        assertThat(tenants(waiting)).hasSize(1);
    }

    private void owing(String number, String owed) {
        accounts.save(new FeeAccount(unit(number), new BigDecimal(owed)));
    }

    private UnitId unit(String number) {
        return gatehouse
                .units()
                .find(CLERK, new UnitNumber(number))
                .orElseThrow()
                .id();
    }

    private String stage(Lease lease) {
        return database.sql("SELECT stage FROM lease WHERE number = ?")
                .param(lease.number())
                .query(String.class)
                .single();
    }

    private List<Tenure> tenants(Lease lease) {
        var household = gatehouse.households().find(CLERK, lease.household()).orElseThrow();
        return gatehouse.tenures().find(CLERK, lease.unit()).orElseThrow().tenures().stream()
                .filter(tenure -> household.member(tenure.person()).isPresent())
                .toList();
    }

    private static NewLease lease(String unit) {
        String number = "L-" + UUID.randomUUID();
        LocalDate today = LocalDate.now(FirstDay.ZONE);
        return new NewLease(number, unit, "Chen Jing", new BigDecimal("4800"), today, today.plusYears(1));
    }
}
