package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Role;
import dev.gatehouse.jdbc.internal.Furnished;
import dev.gatehouse.office.DeleteLeftovers;
import dev.gatehouse.office.ErasePerson;
import dev.gatehouse.office.Erased;
import dev.gatehouse.resident.Person;
import dev.gatehouse.subscription.ChargeQuery;
import dev.gatehouse.subscription.SubscriptionCharges;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.ticket.TallyQuery;
import dev.gatehouse.ticket.TicketFigures;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;

/** Somebody is erased from an estate in which every text that people type names that one. */
@Tag("RES-OURS-9")
class ErasureTest {
    private static final Pattern TABLE = Pattern.compile("\\{\"table\":\"(\\w+)\"");
    private static final Pattern DOCUMENT = Pattern.compile(",\"document\":.*");

    private final EstateId estate = Samples.newEstate();
    private final Caller administrator = Caller.staff(estate, "root", Role.ADMINISTRATOR);

    @EachDatabase
    void nothingIsLeftInTheWholeArchiveAndEveryFigureIsWhatItWas(DataSource dataSource) throws Exception {
        Furnished.furnish(dataSource, estate, value -> value instanceof Person ? value : Planted.in(value));
        Person person = person();
        JdbcStorage storage = JdbcStorage.owning(dataSource);
        storage.inTransaction(transaction -> {
            transaction.store(Person.TYPE).insert(person);
            return true;
        });
        List<String> before = archive(dataSource);
        List<Object> figures = figures(storage);
        assertThat(Planted.WORDS.subList(0, 1))
                .allSatisfy(word -> assertThat(before).anyMatch(line -> line.contains(word)));

        Gatehouse gatehouse = Gatehouse.builder()
                .storage(storage)
                .notifier(notification -> {})
                .build();
        Call call = Call.by(administrator);
        Erased erased = gatehouse.erasures().erase(call, new ErasePerson(person.id(), "wish of " + Planted.NAME));
        assertThat(erased.changed()).isGreaterThan(30);
        assertThat(erased.leftovers())
                .hasSizeGreaterThan(5)
                .allMatch(left -> left.reference().contains("花子"));
        gatehouse.erasures().deleteLeftovers(call, new DeleteLeftovers(person.id()));

        List<String> after = archive(dataSource);
        for (String word : Planted.WORDS) {
            assertThat(after).noneMatch(line -> line.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
        }
        assertThat(rows(after)).containsAllEntriesOf(rows(before, "gh_journal", "gh_person", "gh_number"));
        List<String> told = told(after);
        assertThat(told(before)).isNotEmpty().isSubsetOf(told);
        assertThat(told)
                .hasSizeGreaterThan(told(before).size())
                .hasSize(rows(after).getOrDefault("gh_journal", 0));
        assertThat(figures(storage)).isEqualTo(figures);
    }

    /** What the statistics of tickets and the charge lists of newspapers say. */
    private List<Object> figures(JdbcStorage storage) {
        LocalDate from = LocalDate.of(2020, 1, 1);
        return storage.inTransaction(transaction -> List.of(
                transaction.view(TicketFigures.TALLIES).answer(estate, TallyQuery.of(from, from.plusYears(10))),
                transaction.view(SubscriptionCharges.LIST).answer(estate, ChargeQuery.of(YearMonth.of(2026, 4)))));
    }

    /** How many rows there are of each table, but of some. */
    private static Map<String, Integer> rows(List<String> archive, String... without) {
        Map<String, Integer> rows = new TreeMap<>();
        archive.stream()
                .map(TABLE::matcher)
                .filter(Matcher::lookingAt)
                .forEach(line -> rows.merge(line.group(1), 1, Integer::sum));
        rows.keySet().removeAll(Set.of(without));
        return rows;
    }

    /** The journal without what the events say. */
    private static List<String> told(List<String> archive) {
        return archive.stream()
                .filter(line -> line.startsWith("{\"table\":\"gh_journal\""))
                .map(line -> DOCUMENT.matcher(line).replaceFirst(""))
                .toList();
    }

    private Person person() {
        Person sample = Samples.person(estate, Planted.NAME, Planted.PHONE.e164());
        return sample.withDocuments(Planted.PASSPORT);
    }

    private List<String> archive(DataSource dataSource) throws IOException {
        StringWriter archive = new StringWriter();
        EstateArchive.export(dataSource, estate, archive);
        return archive.toString().lines().toList();
    }
}
