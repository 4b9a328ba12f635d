package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Position;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Phone;
import dev.gatehouse.key.Custody;
import dev.gatehouse.key.CustodyQuery;
import dev.gatehouse.key.KeyRing;
import dev.gatehouse.key.KeyRingQuery;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.permit.ApplicationStage;
import dev.gatehouse.permit.PermitApplication;
import dev.gatehouse.permit.PermitApplicationQuery;
import dev.gatehouse.port.ClockQuery;
import dev.gatehouse.port.Transaction;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdQuery;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.PersonQuery;
import dev.gatehouse.subscription.ChargeQuery;
import dev.gatehouse.subscription.Issue;
import dev.gatehouse.subscription.IssueQuery;
import dev.gatehouse.subscription.Subscription;
import dev.gatehouse.subscription.SubscriptionCharges;
import dev.gatehouse.subscription.SubscriptionQuery;
import dev.gatehouse.subscription.SubscriptionState;
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
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** By which index MariaDB answers, and how much it reads, among 20 estates of 500 of everything each and 20,000 clocks. */
class MariaDbPlanTest {
    private static final DataSource DATA_SOURCE = Databases.mariaDb();
    private static final Instant NOW = Samples.NOW;
    private static final EstateId FULL = new EstateId("e7");
    private static final PageRequest LATE_PAGE = new PageRequest(20, new Position("B450", "0"));

    private static final String NUMBERS =
            "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE"
                    + " n < 500), estates (e) AS (SELECT 1 UNION ALL SELECT e + 1 FROM estates WHERE e < 20) ";
    private static final String OF_EACH = " FROM estates CROSS JOIN numbers";
    /** One of a hundred is due, one of two stands still. */
    private static final String CLOCKS =
            "INSERT INTO gh_clock " + NUMBERS + "SELECT 'e' || e, 'ticket', 't' || n || half.name,"
                    + " 'close', 'TKT-1', '2026-03-02 08:00:00' + INTERVAL n MINUTE, CASE WHEN half.name = 'a' THEN NULL"
                    + " WHEN n % 50 = 0 THEN '2026-03-02 08:00:00' - INTERVAL n SECOND"
                    + " ELSE '2026-03-03 08:00:00' + INTERVAL n MINUTE END" + OF_EACH
                    + " CROSS JOIN (SELECT 'a' AS name UNION ALL SELECT 'b') AS half";

    private final EstateId empty = Samples.newEstate();
    private final List<QueryInfo> asked = new ArrayList<>();
    private final JdbcStorage storage = JdbcStorage.owning(ProxyDataSourceBuilder.create(DATA_SOURCE)
            .afterQuery((execution, queries) -> asked.addAll(queries))
            .build());

    @BeforeAll
    static void fill() throws SQLException {
        try (Connection connection = DATA_SOURCE.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION sql_mode = CONCAT(@@sql_mode, ',PIPES_AS_CONCAT')");
            for (String rows : SearchPlanTest.ROWS) {
                String filled = rows.replace("n * INTERVAL '1 minute'", "INTERVAL n MINUTE")
                        .replaceAll("n % (\\d+)", "MOD(n, $1)")
                        .replaceFirst("SELECT", NUMBERS + "SELECT");
                statement.execute(filled + OF_EACH);
            }
            statement.execute(CLOCKS);
            List<String> tables = new ArrayList<>();
            try (ResultSet row = statement.executeQuery("SHOW TABLES LIKE 'gh\\_%'")) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            statement.execute("ANALYZE TABLE " + String.join(", ", tables));
        }
    }

    @Test
    void aLatePageIsReadInTheOrderOfTheIndexFromWhereItBegins() throws SQLException {
        assertPage(search(Unit.TYPE, UnitQuery.ALL.withPage(LATE_PAGE)), "gh_unit_order");
        PageRequest late = new PageRequest(20, new Position("2026-450", "0"));
        assertPage(search(Household.TYPE, HouseholdQuery.ALL.withPage(late)), "gh_household_order");
        assertPage(search(Ticket.TYPE, TicketQuery.ALL.withPage(late)), "gh_ticket_order");
        assertPage(search(Ticket.TYPE, TicketQuery.ALL.withAlive(false).withPage(late)), "gh_ticket_alive");
        assertPage(search(KeyRing.TYPE, KeyRingQuery.ALL.withPage(LATE_PAGE)), "gh_key_ring_order");
        assertPage(search(Custody.TYPE, CustodyQuery.ALL.withPage(late)), "gh_key_custody_order");
    }

    @Test
    void whatIsLookedForHasAnIndex() throws SQLException {
        TicketQuery tickets = TicketQuery.ALL.withPage(PageRequest.first(20));
        UnitId unit = new UnitId(UUID.randomUUID());
        assertPlan(search(Ticket.TYPE, tickets.withUnit(unit)), "gh_ticket_unit");
        assertPlan(
                search(Ticket.TYPE, tickets.withFirstContact(Party.staff("s1")).withAlive(true)),
                "gh_ticket_first_contact");
        assertPlan(
                search(Ticket.TYPE, tickets.withDepartment(new Department("d1")).withAlive(true)),
                "gh_ticket_department");
        assertPlan(search(Ticket.TYPE, tickets.withPhone(new Phone("+8613800138000"))), "gh_ticket_phone");
        assertPlan(search(Unit.TYPE, UnitQuery.byNumber(new UnitNumber("3-12"))), "gh_unit_number");
        assertThat(plan(search(Person.TYPE, PersonQuery.ALL.withPhone(new Phone("+8613800138000")))))
                .contains("by gh_person_phone");
        assertPlan(
                search(Subscription.TYPE, SubscriptionQuery.ALL.withState(SubscriptionState.SIGNED)),
                "gh_subscription_state");
        assertPlan(search(Issue.TYPE, IssueQuery.ALL.withClaimed(true)), "gh_issue_claimed");
        assertPlan(search(KeyRing.TYPE, KeyRingQuery.OUT), "gh_key_ring_state");
        assertPlan(
                search(PermitApplication.TYPE, PermitApplicationQuery.ALL.withStage(ApplicationStage.PAID)),
                "gh_permit_application_stage");
        assertThat(plan(search(Household.TYPE, HouseholdQuery.ALL.withMember(new PersonId(UUID.randomUUID())))))
                .contains("gh_household_member by PRIMARY", "gh_household by PRIMARY")
                .doesNotContain("by null");
        assertThat(plan(search(Ticket.TYPE, TicketQuery.worklist(Party.staff("s1")))))
                .contains("gh_ticket_assignee by PRIMARY", "gh_ticket by PRIMARY")
                .doesNotContain("by null");
        assertThat(plan(ask(transaction -> transaction
                        .view(SubscriptionCharges.LIST)
                        .answer(empty, new ChargeQuery(YearMonth.of(2026, 3), null, null)))))
                .contains("gh_subscription_charged");
    }

    @Test
    void aSweepReadsWhatIsDueAndNothingElse() throws SQLException {
        QueryInfo due = ask(transaction -> transaction.dueClocks().due(Set.of("ticket", "duty"), NOW, 5_000));
        assertPlan(due, "gh_clock_due");
        assertThat(rowsRead(due)).isBetween(200L, 202L);
    }

    @Test
    void aBoardIsReadInTheOrderOfItsIndexFromWhereThePageBegins() throws SQLException {
        Position position = new Position("2026-03-02T15:00:00Z", "ticket t1 close");
        QueryInfo board = ask(transaction ->
                transaction.dueClocks().board(empty, ClockQuery.ALL.withPage(new PageRequest(20, position))));
        assertPage(board, "gh_clock_board");
    }

    @Test
    void whatIsDueToBeToldIsFoundByWhenItIsDueAndItsSeriesByTheirOwnIndex() throws SQLException {
        QueryInfo claim = ask(transaction -> transaction.outbox().claim(10, NOW, NOW.plusSeconds(60)));
        assertThat(plan(claim))
                .contains("message by gh_outbox_due", "earlier by gh_outbox_series")
                .doesNotContain("by null", "filesort", "temporary");
        QueryInfo postponed = ask(transaction -> {
            Instant allDue = Instant.parse("2100-01-01T00:00:00Z");
            transaction.outbox().postpone(empty, Recipient.party(Party.staff("s1")), allDue, allDue);
            return true;
        });
        assertThat(plan(postponed)).contains("by gh_outbox_recipient");
        assertThat(plan(ask(transaction -> transaction.outbox().deadLetters(empty, 10))))
                .contains("by gh_outbox_d");
        assertPlan(ask(transaction -> transaction.outbox().dropped(empty, 10)), "gh_outbox_dropped");
    }

    private void assertPage(QueryInfo query, String index) throws SQLException {
        assertPlan(query, index);
        assertThat(rowsRead(query)).as(query.getQuery()).isLessThan(60);
    }

    private void assertPlan(QueryInfo query, String index) throws SQLException {
        assertThat(plan(query)).as(query.getQuery()).contains("by " + index).doesNotContain("by null", "filesort");
    }

    private <A extends Aggregate<I>, I, Q extends Query> QueryInfo search(AggregateType<A, I, Q> type, Q query) {
        return ask(transaction -> transaction.store(type).search(empty, query));
    }

    /** The statement that an estate is asked that has nothing: what is stored here is no whole document. */
    private QueryInfo ask(Function<Transaction, Object> question) {
        storage.inTransaction(question);
        return asked.get(asked.size() - 1);
    }

    /** Such as {@code gh_unit by gh_unit_order: Using where}. */
    private String plan(QueryInfo query) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = DATA_SOURCE.getConnection();
                PreparedStatement statement = filled(connection, "EXPLAIN " + query.getQuery(), query);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                plan.append(row.getString("table"))
                        .append(" by ")
                        .append(row.getString("key"))
                        .append(": ")
                        .append(row.getString("Extra"))
                        .append('\n');
            }
        }
        return plan.toString();
    }

    private long rowsRead(QueryInfo query) throws SQLException {
        try (Connection connection = DATA_SOURCE.getConnection();
                PreparedStatement statement = filled(connection, query.getQuery(), query);
                Statement status = connection.createStatement()) {
            status.execute("FLUSH STATUS");
            statement.executeQuery().close();
            long read = 0;
            try (ResultSet row = status.executeQuery("SHOW SESSION STATUS LIKE 'Handler_read%'")) {
                while (row.next()) {
                    read += row.getLong(2);
                }
            }
            return read;
        }
    }

    /** The same question to an estate that has everything. */
    private PreparedStatement filled(Connection connection, String sql, QueryInfo query) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (ParameterSetOperation set : query.getParametersList().get(0)) {
            Object value = set.getArgs()[1];
            statement.setObject((int) set.getArgs()[0], value.equals(empty.value()) ? FULL.value() : value);
        }
        return statement;
    }
}
