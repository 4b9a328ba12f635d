package dev.gatehouse.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.examples.springboot.Http.Answer;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application from outside: the host's resources, Gatehouse's beside them, and what its operators see. */
@OnH2
@ExtendWith(OutputCaptureExtension.class)
class HttpTest {
    private static final String ESTATE = "/api/estates/river-house/";

    private final Http clerk;
    private final JdbcClient database;

    HttpTest(@Value("${local.server.port}") int port, JdbcClient database) {
        this.clerk = Http.clerkAt(port);
        this.database = database;
    }

    @BeforeEach
    void theOwnerOwesFeesFor0302() {
        String unit = clerk.get(ESTATE + "units?number=1-0302").at("$.items[0].id");
        database.sql("UPDATE fee_account SET owed = 1200 WHERE unit = ?")
                .param(UUID.fromString(unit))
                .update();
    }

    @Test
    void aLeaseThatBeginsHasItsHouseholdInGatehousesOwnResources() {
        Answer signed = clerk.post("/leases", lease("1-0301"));

        assertThat(signed.status()).isEqualTo(201);
        assertThat(signed.at("$.stage")).isEqualTo("BEGUN");
        Answer household = clerk.get(ESTATE + "households/" + signed.at("$.household"));
        assertThat(household.status()).isEqualTo(200);
        assertThat(household.at("$.unit")).isEqualTo(signed.at("$.unit"));
        assertThat(clerk.get("/leases").body()).contains(signed.at("$.number"));
    }

    @Test
    void aLeaseThatWaitsSaysForWhatAndBeginsOncePaid() {
        Answer signed = clerk.reading("zh-CN").post("/leases", lease("1-0302"));
        String begin = "/leases/" + signed.at("$.number") + "/begin";

        assertThat(signed.status()).isEqualTo(201);
        assertThat(signed.at("$.stage")).isEqualTo("SIGNED");
        assertThat(signed.at("$.waitsFor")).startsWith("OWN-1：").contains("1200.00");

        Answer refused = clerk.reading("zh-CN").post(begin, "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("$.type")).isEqualTo("urn:gatehouse:rule:OWN-1");
        assertThat(refused.at("$.title")).isEqualTo("按规定不予办理");
        assertThat(refused.at("$.detail")).contains("尚未结清");
        assertThat(clerk.post(begin, "").at("$.remedy")).contains("settle");

        assertThat(clerk.post("/accounts/1-0302/payments", "{\"amount\": 1200}").status())
                .isEqualTo(200);
        assertThat(clerk.post(begin, "").at("$.stage")).isEqualTo("BEGUN");
    }

    @Test
    void theHostsOwnKeyIsRefusedWithoutAWordOfTheDatabase() {
        String lease = lease("1-0303");
        clerk.post("/leases", lease);

        Answer again = clerk.post("/leases", lease);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("$.title")).isEqualTo("There is a lease with this number");
        assertThat(again.body()).doesNotContainIgnoringCase("lease_number");
    }

    @Test
    void whatAHostsFormLacksIsSaidByTheHostAndWhatACommandLacksByGatehouse() {
        assertThat(clerk.post("/leases", "{}").status()).isEqualTo(400);

        Answer printed = clerk.post("/leases", lease("1-0301").replace("Chen Jing", "Chen\\u0007Jing"));

        assertThat(printed.status()).isEqualTo(422);
        assertThat(printed.at("$.detail")).contains("members[0].name must be readable text");
    }

    @Test
    void aTicketIsOpenedOverGatehousesOwnResources() {
        String unit = clerk.get(ESTATE + "units?number=1-0301").at("$.items[0].id");

        Answer opened = clerk.post(ESTATE + "tickets", """
                {"source": "CUSTOMER", "channel": "TELEPHONE", "standing": "RESIDENT", "location": {"unit": "%s"},
                 "content": "The tap drips", "contact": {"person": "Chen Jing", "phone": "136 0013 6000"}}
                """.formatted(unit));

        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(clerk.get(ESTATE + "tickets/" + opened.at("$.id")).at("$.number"))
                .startsWith("T-");
    }

    @Test
    void theHostsLedgerIsAskedForGatehousesOwnResourcesToo() {
        Answer waiting = clerk.post("/leases", lease("1-0302"));
        String book = ESTATE + "tenures/" + waiting.at("$.unit");
        String tenant =
                clerk.get(ESTATE + "households/" + waiting.at("$.household")).at("$.members[0].person");

        Answer refused = clerk.change(
                book + "/record",
                clerk.get(book).at("$.version"),
                "{\"person\": \"%s\", \"capacity\": \"TENANT\", \"since\": \"2026-12-01\"}".formatted(tenant));

        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.at("$.rule")).isEqualTo("OWN-1");
        assertThat(refused.at("$.found")).contains("CNY 1200.00");
    }

    @Test
    void nobodyComesInUnknownAndNobodyGoesWhereTheyHaveNoBusiness() {
        assertThat(clerk.as("").get("/leases").status()).isEqualTo(401);
        assertThat(clerk.as("").get(ESTATE + "units").status()).isEqualTo(401);
        assertThat(clerk.as("li.wei:guessed").get(ESTATE + "units").status()).isEqualTo(401);
        assertThat(clerk.get("/api/estates/another-house/units").status()).isEqualTo(404);
    }

    @Test
    void metersTellHowOftenWhichRuleRefusedWhat() {
        clerk.post("/leases", lease("1-0302"));

        Answer refused = clerk.get("/actuator/metrics/gatehouse.calls?tag=rule:OWN-1");
        assertThat(Double.parseDouble(refused.at("$.measurements[0].value"))).isPositive();
        assertThat(refused.at("$.availableTags[?(@.tag == 'operation')].values[0]"))
                .isEqualTo("[\"tenure.record\"]");
        assertThat(clerk.get("/actuator/metrics/gatehouse.calls?tag=end:DONE&tag=operation:household.register")
                        .status())
                .isEqualTo(200);
        assertThat(clerk.get("/actuator/metrics/gatehouse.dead.letters").at("$.measurements[0].value"))
                .isEqualTo("0.0");
    }

    @Test
    void whatIsLoggedForARequestCarriesItsCorrelation(CapturedOutput output) {
        String correlation = "desk-" + UUID.randomUUID();

        Answer signed = clerk.correlated(correlation).post("/leases", lease("1-0301"));
        Answer asked = clerk.correlated("two\twords").get("/leases");

        assertThat(signed.correlation()).isEqualTo(correlation);
        assertThat(asked.correlation()).isNotEqualTo("two\twords").hasSize(36);
        assertThat(output.getOut().lines())
                .anySatisfy(line -> assertThat(line).contains("[" + correlation + "] [river-house household.register]"))
                .anySatisfy(line -> assertThat(line).contains("[" + correlation + "] [river-house tenure.record]"));
    }

    private static String lease(String unit) {
        return """
                {"number": "L-%s", "unit": "%s", "tenant": "Chen Jing", "rent": 4800,
                 "firstDay": "2026-12-01", "lastDay": "2027-11-30"}
                """.formatted(UUID.randomUUID(), unit);
    }
}
