package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Position;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Phone;
import dev.gatehouse.key.Custody;
import dev.gatehouse.key.CustodyQuery;
import dev.gatehouse.key.Key;
import dev.gatehouse.key.KeyDeposit;
import dev.gatehouse.key.KeyDepositQuery;
import dev.gatehouse.key.KeyQuery;
import dev.gatehouse.key.KeyRing;
import dev.gatehouse.key.KeyRingId;
import dev.gatehouse.key.KeyRingQuery;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.pass.PassBookQuery;
import dev.gatehouse.pass.PassNumber;
import dev.gatehouse.permit.ApplicationStage;
import dev.gatehouse.permit.EntryCard;
import dev.gatehouse.permit.EntryCardQuery;
import dev.gatehouse.permit.PermitApplication;
import dev.gatehouse.permit.PermitApplicationQuery;
import dev.gatehouse.permit.PermitNumber;
import dev.gatehouse.permit.Plate;
import dev.gatehouse.permit.VehiclePermit;
import dev.gatehouse.permit.VehiclePermitQuery;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.HouseholdQuery;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.PersonQuery;
import dev.gatehouse.roster.Roster;
import dev.gatehouse.roster.RosterQuery;
import dev.gatehouse.subscription.ChargeQuery;
import dev.gatehouse.subscription.Issue;
import dev.gatehouse.subscription.IssueQuery;
import dev.gatehouse.subscription.Requisition;
import dev.gatehouse.subscription.RequisitionQuery;
import dev.gatehouse.subscription.RequisitionState;
import dev.gatehouse.subscription.Subscription;
import dev.gatehouse.subscription.SubscriptionCharges;
import dev.gatehouse.subscription.SubscriptionQuery;
import dev.gatehouse.subscription.SubscriptionState;
import dev.gatehouse.subscription.Supplier;
import dev.gatehouse.subscription.SupplierQuery;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketQuery;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitNumber;
import dev.gatehouse.unit.UnitQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** By which index PostgreSQL answers a search among 20 estates of 500 of everything each. */
class SearchPlanTest {
    private static final PageRequest SECOND_PAGE = new PageRequest(20, new Position("B3", "0"));

    private static final String OF_EACH =
            " FROM generate_series(1, 20) AS estates (e), generate_series(1, 500) AS numbers (n)";
    static final List<String> ROWS = List.of(
            "INSERT INTO gh_unit SELECT 'e' || e, 'u' || n, 1, 'B' || n, '3-' || n, 'VILLA', 'VACANT', '{}'",
            "INSERT INTO gh_household SELECT 'e' || e, 'h' || n, 1, '2026-' || n, 'u' || n, 'MOVED_IN', '{}'",
            "INSERT INTO gh_household_member SELECT 'e' || e, 'p' || n, 'h' || n",
            "INSERT INTO gh_person SELECT 'e' || e, 'p' || n, 1, 'name' || n, 'name' || n, '+86' || n, '{}'",
            "INSERT INTO gh_pass_book SELECT 'e' || e, 'h' || n, 1, '2026-' || n, 'u' || n, '{}'",
            "INSERT INTO gh_pass SELECT 'e' || e, 'RP-' || n, 'h' || n",
            "INSERT INTO gh_permit_application SELECT 'e' || e, 'a' || n, 1, '2026-' || n, 'WP-' || n, 'DELIVERED', '{}'",
            "INSERT INTO gh_vehicle_permit SELECT 'e' || e, 'v' || n, 1, '2026-' || n, 'h' || n, 'P' || n, 'ISSUED', '{}'",
            "INSERT INTO gh_entry_card SELECT 'e' || e, 'c' || n, 1, '2026-' || n, 'h' || n, 'ISSUED', '{}'",
            "INSERT INTO gh_ticket (estate_id, ticket_id, version, sort_key, ticket_number, state, alive, class, unit_id,"
                    + " first_contact, department, phone, document) SELECT 'e' || e, 't' || n, 1, '2026-' || n, 'T-' || n,"
                    + " 'OPEN', CASE WHEN n % 20 = 0 THEN 'Y' ELSE 'N' END, 'HELP', 'u' || n % 50, 'staff:s' || n % 9,"
                    + " 'd' || n % 5, '+86' || n % 60, '{}'",
            "INSERT INTO gh_ticket_assignee SELECT 'e' || e, 'staff:s' || n % 9, 't' || n",
            "INSERT INTO gh_subscription SELECT 'e' || e, 's' || n, 1, 'T' || n, 'h' || n % 100, 'u' || n % 200, 'd' || n,"
                    + " 'T' || n % 20, CASE WHEN n % 20 = 0 THEN 'SIGNED' ELSE 'ORDERED' END,"
                    + " CASE WHEN n % 20 = 0 THEN NULL ELSE '2026-03' END, CASE WHEN n % 20 = 0 THEN NULL ELSE '2026-08' END,"
                    + " CASE WHEN n % 50 = 0 THEN '2026-04' END, 'CNY', 2550, '{}'",
            "INSERT INTO gh_requisition SELECT 'e' || e, 'r' || n, 1, '2026-' || n, 's' || n % 5,"
                    + " CASE WHEN n % 20 = 0 THEN 'SUBMITTED' ELSE 'PLACED' END, '{}'",
            "INSERT INTO gh_supplier SELECT 'e' || e, 's' || n, 1, 's' || n, '{}'",
            "INSERT INTO gh_supplier_title SELECT 'e' || e, 'T' || n, 's' || n % 5",
            "INSERT INTO gh_issue SELECT 'e' || e, 'i' || n, 1, '2026-' || n, 'k' || n, 'T' || n % 20,"
                    + " CASE WHEN n % 20 = 0 THEN 'Y' ELSE 'N' END, '{}'",
            "INSERT INTO gh_key_ring SELECT 'e' || e, 'k' || n, 1, 'B' || n, 'a-' || n, 'c' || n % 9, CASE WHEN n % 20 = 0"
                    + " THEN 'OUT' ELSE 'KEPT' END, CASE WHEN n % 20 = 0 THEN 'staff:s' || n ELSE 'security' END,"
                    + " CASE WHEN n % 20 = 1 THEN 'h' || n END, '{}'",
            "INSERT INTO gh_key_custody SELECT 'e' || e, 'l' || n, 1, '2026-' || n, 'k' || n % 50, CASE WHEN n % 4 = 0 THEN 'LOAN'"
                    + " ELSE 'ISSUE' END, 'staff:s' || n % 60, 'N', CASE WHEN n % 50 = 0 THEN '2026-' || n END, '{}'",
            "INSERT INTO gh_key_deposit SELECT 'e' || e, 'd' || n, 1, '2026-' || n, 'h' || n, 'KEPT', '{}'",
            "INSERT INTO gh_roster SELECT 'e' || e, 'r' || n, 1, 'r' || n, '{}'",
            "INSERT INTO gh_roster_staff SELECT 'e' || e, 's' || n, 'r' || n",
            "INSERT INTO gh_outbox (estate_id, message_key, series, recipient, subject_type, subject_id, recorded_at, not_before,"
                    + " due_at, attempts, claims, buried_at, dropped_at, document)"
                    + " SELECT 'e' || e, 'e' || e || '/' || n, 'staff:s' || n % 9 || '|unit/u' || n % 50, 'staff:s' || n % 9, 'unit', 'u' || n % 50,"
                    + " now(), now(), CASE WHEN n > 100 THEN now() + n * INTERVAL '1 minute' END, 1, 1,"
                    + " CASE WHEN n <= 100 THEN now() END, CASE WHEN n <= 50 THEN now() END, '{}'");

    private static final DataSource DATA_SOURCE = Databases.postgres();

    private final EstateId estate = Samples.newEstate();
    private final List<String> statements = new ArrayList<>();
    private final JdbcStorage storage = JdbcStorage.owning(ProxyDataSourceBuilder.create(DATA_SOURCE)
            .afterQuery((execution, queries) -> queries.forEach(query -> statements.add(query.getQuery())))
            .build());

    @BeforeAll
    static void fill() throws SQLException {
        try (Connection connection = DATA_SOURCE.getConnection();
                Statement statement = connection.createStatement()) {
            for (String rows : ROWS) {
                statement.execute(rows + OF_EACH);
            }
            statement.execute("ANALYZE");
        }
    }

    @Test
    void aPageIsReadInTheOrderOfTheIndexWithoutSorting() throws SQLException {
        assertThat(plan(Unit.TYPE, UnitQuery.ALL.withPage(SECOND_PAGE)))
                .contains("gh_unit_order")
                .doesNotContain("Sort Key");
        assertThat(plan(Person.TYPE, PersonQuery.ALL.withName("ada").withPage(SECOND_PAGE)))
                .contains("gh_person_order")
                .doesNotContain("Sort Key");
        assertThat(plan(Household.TYPE, HouseholdQuery.ALL.withPage(SECOND_PAGE)))
                .contains("gh_household_order")
                .doesNotContain("Sort Key");
        assertThat(plan(Roster.TYPE, RosterQuery.ALL.withPage(SECOND_PAGE)))
                .contains("gh_roster_order")
                .doesNotContain("Sort Key");
        assertThat(plan(PassBook.TYPE, PassBookQuery.ALL.withPage(SECOND_PAGE)))
                .contains("gh_pass_book_order")
                .doesNotContain("Sort Key");
        PermitApplicationQuery paid = PermitApplicationQuery.ALL.withStage(ApplicationStage.PAID);
        assertThat(plan(PermitApplication.TYPE, paid.withPage(SECOND_PAGE)))
                .contains("gh_permit_application_stage")
                .doesNotContain("Sort Key");
        assertThat(plan(VehiclePermit.TYPE, VehiclePermitQuery.ALL.withPage(SECOND_PAGE)))
                .contains("gh_vehicle_permit_order")
                .doesNotContain("Sort Key");
        assertThat(plan(EntryCard.TYPE, EntryCardQuery.ALL.withPage(SECOND_PAGE)))
                .contains("gh_entry_card_order")
                .doesNotContain("Sort Key");
    }

    @Test
    void aDeskFindsItsTicketsByAnIndexWithoutSorting() throws SQLException {
        TicketQuery all = TicketQuery.ALL.withPage(SECOND_PAGE);
        assertThat(plan(Ticket.TYPE, all)).contains("gh_ticket_order").doesNotContain("Sort Key");
        assertThat(plan(Ticket.TYPE, all.withUnit(new UnitId(UUID.randomUUID()))))
                .contains("gh_ticket_unit")
                .doesNotContain("Sort Key");
        TicketQuery own = all.withFirstContact(Party.staff("li.wei")).withAlive(true);
        assertThat(plan(Ticket.TYPE, own)).contains("gh_ticket_first_contact").doesNotContain("Sort Key");
        assertThat(plan(Ticket.TYPE, all.withDepartment(Department.ENGINEERING).withAlive(true)))
                .contains("gh_ticket_department")
                .doesNotContain("Sort Key");
        assertThat(plan(Ticket.TYPE, all.withPhone(new Phone("+8613800138000"))))
                .contains("gh_ticket_phone")
                .doesNotContain("Sort Key");
        assertThat(plan(Ticket.TYPE, TicketQuery.worklist(Party.staff("zhao.gang"))))
                .contains("gh_ticket_assignee_id");
    }

    @Test
    void theReceiptBookTheRegisterAndWhatIsClaimedAreReadInTheOrderOfAnIndex() throws SQLException {
        SubscriptionQuery all = SubscriptionQuery.ALL.withPage(SECOND_PAGE);
        YearMonth march = YearMonth.of(2026, 3);
        assertThat(plan(Subscription.TYPE, all.withMonth(march)))
                .contains("gh_subscription_order")
                .doesNotContain("Sort Key");
        assertThat(plan(Subscription.TYPE, all.withTitle("广州日报").withMonth(march)))
                .contains("gh_subscription_title");
        assertThat(plan(Subscription.TYPE, all.withState(SubscriptionState.SIGNED)))
                .contains("gh_subscription_state")
                .doesNotContain("Sort Key");
        assertThat(plan(Subscription.TYPE, all.withHousehold(new HouseholdId(UUID.randomUUID()))))
                .contains("gh_subscription_household")
                .doesNotContain("Sort Key");
        assertThat(plan(Subscription.TYPE, all.withMarkedIn(march)))
                .contains("gh_subscription_marked")
                .doesNotContain("Sort Key");
        RequisitionQuery waiting =
                RequisitionQuery.ALL.withState(RequisitionState.SUBMITTED).withPage(SECOND_PAGE);
        assertThat(plan(Requisition.TYPE, waiting))
                .contains("gh_requisition_state")
                .doesNotContain("Sort Key");
        assertThat(plan(Supplier.TYPE, SupplierQuery.ALL.withTitle("广州日报"))).contains("gh_supplier_title_id");
        assertThat(plan(Issue.TYPE, IssueQuery.ALL.withClaimed(true).withPage(SECOND_PAGE)))
                .contains("gh_issue_claimed")
                .doesNotContain("Sort Key");
    }

    @Test
    void aPageOfTheChargeListIsReadInTheOrderOfAnIndex() throws SQLException {
        ChargeQuery page = new ChargeQuery(YearMonth.of(2026, 3), null, new HouseholdId(UUID.randomUUID()));
        storage.inTransaction(
                transaction -> transaction.view(SubscriptionCharges.LIST).answer(estate, page));
        assertThat(planOfLast()).contains("gh_subscription_charged").doesNotContain("Seq Scan");
    }

    @Test
    void theInventoryOfTwentyThousandKeysIsReadInDoorOrderPageByPageInOneStatementEach() throws SQLException {
        try (Connection connection = DATA_SOURCE.getConnection();
                PreparedStatement keys = connection.prepareStatement(
                        "INSERT INTO gh_spare_key SELECT ?, 'k' || n, 1, '13 4' || (1000 + n / 4) || ' 1' || n % 4, 'l' || n,"
                                + " CASE WHEN n % 10 = 0 THEN 'N' ELSE 'Y' END, CASE WHEN n % 100 = 0 THEN 'Y' ELSE 'N' END,"
                                + " 'b' || n / 500, 'r' || n, 'USABLE', NULL, '{}' FROM generate_series(1, 20000) AS numbers (n)");
                Statement analyze = connection.createStatement()) {
            keys.setString(1, estate.value());
            keys.executeUpdate();
            analyze.execute("ANALYZE gh_spare_key");
        }
        PageRequest second = new PageRequest(50, new Position("13 43000 11", "k0"));
        statements.clear();
        // What is stored here is no whole key: an empty page is read by the same statement.
        PageRequest last = new PageRequest(50, new Position("Z", "0"));
        assertThat(plan(Key.TYPE, KeyQuery.INVENTORY.withPage(last)))
                .contains("gh_spare_key_inventory")
                .doesNotContain("Sort Key", "Seq Scan");
        assertThat(statements).hasSize(1);
        assertThat(rowsRead(second)).isEqualTo(51);
        assertThat(plan(Key.TYPE, KeyQuery.VOIDED.withPage(last)))
                .contains("gh_spare_key_void")
                .doesNotContain("Sort Key");
        assertThat(plan(Key.TYPE, KeyQuery.ALL.withBuilding("b7").withPage(last)))
                .contains("gh_spare_key_building")
                .doesNotContain("Sort Key");
    }

    /** How many entries of an index a page of the inventory takes, one more than it shows. */
    private long rowsRead(PageRequest page) throws SQLException {
        String sql = statements.get(statements.size() - 1);
        Position after = Objects.requireNonNull(page.after());
        String filled = sql.replaceFirst("estate_id = \\?", "estate_id = '" + estate + "'")
                .replaceFirst("existing = \\?", "existing = 'Y'")
                .replaceFirst("sort_key >= \\?", "sort_key >= '" + after.sortKey() + "'")
                .replaceFirst("\\?, \\?", "'" + after.sortKey() + "', '" + after.id() + "'")
                .replaceFirst("LIMIT \\?", "LIMIT " + (page.size() + 1));
        assertThat(filled).doesNotContain("?");
        try (Connection connection = DATA_SOURCE.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF) " + filled)) {
            long most = 0;
            while (row.next()) {
                Matcher rows = Pattern.compile("actual rows=(\\d+)").matcher(row.getString(1));
                most = rows.find() ? Math.max(most, Long.parseLong(rows.group(1))) : most;
            }
            return most;
        }
    }

    @Test
    void whoHasWhatAndWhatIsOverdueIsFoundByAnIndex() throws SQLException {
        assertThat(plan(KeyRing.TYPE, KeyRingQuery.OUT.withPage(SECOND_PAGE)))
                .contains("gh_key_ring_state")
                .doesNotContain("Sort Key");
        assertThat(plan(KeyRing.TYPE, KeyRingQuery.ALL.withHolder(Keeper.of(Party.staff("s20")))))
                .contains("gh_key_ring_holder");
        assertThat(plan(KeyRing.TYPE, KeyRingQuery.ALL.withTag("a-7"))).contains("gh_key_ring_tag");
        assertThat(plan(KeyRing.TYPE, KeyRingQuery.ALL.withExpectedFor(new HouseholdId(UUID.randomUUID()))))
                .contains("gh_key_ring_expected");
        assertThat(plan(Custody.TYPE, CustodyQuery.LOANS.withPage(SECOND_PAGE)))
                .contains("gh_key_custody_kind")
                .doesNotContain("Sort Key");
        assertThat(plan(Custody.TYPE, CustodyQuery.ALL.withRing(new KeyRingId(UUID.randomUUID()))))
                .contains("gh_key_custody_ring")
                .doesNotContain("Sort Key");
        assertThat(plan(Custody.TYPE, CustodyQuery.overdue(Samples.NOW)))
                .contains("gh_key_custody_due")
                .doesNotContain("Sort Key");
        assertThat(plan(KeyDeposit.TYPE, KeyDepositQuery.ALL.withHousehold(new HouseholdId(UUID.randomUUID()))))
                .contains("gh_key_deposit_household");
    }

    @Test
    void whatHasAKeyOfItsOwnIsFoundByIt() throws SQLException {
        assertThat(plan(Unit.TYPE, UnitQuery.byNumber(new UnitNumber("3-1201"))))
                .contains("gh_unit_number");
        assertThat(plan(Person.TYPE, PersonQuery.ALL.withPhone(new Phone("+8613800138000"))))
                .contains("gh_person_phone");
        assertThat(plan(Household.TYPE, HouseholdQuery.ALL.withMember(new PersonId(UUID.randomUUID()))))
                .contains("gh_household_member_id");
        assertThat(plan(
                        PassBook.TYPE,
                        PassBookQuery.ALL.withPass(PassNumber.of(2026, 1, 1).get(0))))
                .contains("gh_pass_number");
        assertThat(plan(Roster.TYPE, RosterQuery.ALL.withStaff("zhao.min"))).contains("gh_roster_staff_id");
        PermitNumber shown = new PermitNumber("WP-2026-000001-001");
        assertThat(plan(PermitApplication.TYPE, PermitApplicationQuery.ALL.withPermit(shown)))
                .contains("gh_permit_application_number");
        assertThat(plan(VehiclePermit.TYPE, VehiclePermitQuery.ALL.withPlate(Plate.of("粤B 12345"))))
                .contains("gh_vehicle_permit_plate");
    }

    @Test
    void whatIsDueIsFoundByWhenItIsDueWithoutALookAtWhatIsNotAndItsSeriesByTheirOwnIndex() throws SQLException {
        List<Outbox.Message> none = storage.inTransaction(
                transaction -> transaction.outbox().claim(10, Samples.NOW, Samples.NOW.plusSeconds(60)));
        assertThat(none).isEmpty();
        assertThat(planOfLast())
                .contains("gh_outbox_due on gh_outbox message", "Index Cond: (due_at <= $1)", "gh_outbox_series")
                .doesNotContain("Sort Key", "Seq Scan");
    }

    @Test
    void whatIsDueForARecipientIsFoundWithoutALookAtAnythingElse() throws SQLException {
        storage.inTransaction(transaction -> {
            Recipient to = Recipient.party(Party.staff("s1"));
            transaction.outbox().postpone(estate, to, Samples.NOW, Samples.NOW.plusSeconds(60));
            return true;
        });
        assertThat(planOfLast())
                .contains("gh_outbox_recipient", "Index Cond", "(due_at <= $4)")
                .doesNotContain("Seq Scan", "Filter");
    }

    @Test
    void deadLettersAreFoundWithoutALookAtWhatIsAlive() throws SQLException {
        List<Outbox.DeadLetter> dead =
                storage.inTransaction(transaction -> transaction.outbox().deadLetters(estate, 10));
        assertThat(dead).isEmpty();
        assertThat(planOfLast()).contains("gh_outbox_dead").doesNotContain("Sort Key");
        List<Outbox.DroppedLetter> dropped =
                storage.inTransaction(transaction -> transaction.outbox().dropped(estate, 10));
        assertThat(dropped).isEmpty();
        assertThat(planOfLast()).contains("gh_outbox_dropped");
    }

    private <A extends Aggregate<I>, I, Q extends Query> String plan(AggregateType<A, I, Q> type, Q query)
            throws SQLException {
        storage.inTransaction(transaction -> transaction.store(type).search(estate, query));
        return planOfLast();
    }

    /** A plan for any values: what is asked again and again is planned like this. */
    private String planOfLast() throws SQLException {
        String sql = statements.get(statements.size() - 1);
        int parameters = 0;
        while (sql.contains("?")) {
            sql = sql.replaceFirst("\\?", "\\$" + ++parameters);
        }
        String values = String.join(", ", Collections.nCopies(parameters, "NULL"));
        StringBuilder plan = new StringBuilder();
        try (Connection connection = DATA_SOURCE.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET plan_cache_mode = force_generic_plan");
            statement.execute("PREPARE asked AS " + sql);
            try (ResultSet row = statement.executeQuery("EXPLAIN EXECUTE asked(" + values + ")")) {
                while (row.next()) {
                    plan.append(row.getString(1)).append('\n');
                }
            }
        }
        return plan.toString();
    }
}
