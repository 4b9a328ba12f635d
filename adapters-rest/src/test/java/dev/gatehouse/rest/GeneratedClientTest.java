package dev.gatehouse.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.client.ApiClient;
import dev.gatehouse.client.ApiException;
import dev.gatehouse.client.api.HouseholdsApi;
import dev.gatehouse.client.api.TicketsApi;
import dev.gatehouse.client.api.UnitsApi;
import dev.gatehouse.client.model.About;
import dev.gatehouse.client.model.AgreePlan;
import dev.gatehouse.client.model.Channel;
import dev.gatehouse.client.model.ClassifyTicket;
import dev.gatehouse.client.model.CloseTicket;
import dev.gatehouse.client.model.Diagnose;
import dev.gatehouse.client.model.Done;
import dev.gatehouse.client.model.FinishWork;
import dev.gatehouse.client.model.IssueOrder;
import dev.gatehouse.client.model.JudgeWork;
import dev.gatehouse.client.model.Location;
import dev.gatehouse.client.model.Material;
import dev.gatehouse.client.model.NewContact;
import dev.gatehouse.client.model.NewMember;
import dev.gatehouse.client.model.NewQuote;
import dev.gatehouse.client.model.NewVisitAnswers;
import dev.gatehouse.client.model.OpenTicket;
import dev.gatehouse.client.model.OrderAct;
import dev.gatehouse.client.model.ParticularsSource;
import dev.gatehouse.client.model.PlanWork;
import dev.gatehouse.client.model.Priority;
import dev.gatehouse.client.model.RecordOrderAct;
import dev.gatehouse.client.model.RecordVisit;
import dev.gatehouse.client.model.RegisterHousehold;
import dev.gatehouse.client.model.RegisterUnit;
import dev.gatehouse.client.model.Relationship;
import dev.gatehouse.client.model.ReporterStanding;
import dev.gatehouse.client.model.Satisfaction;
import dev.gatehouse.client.model.TellPlan;
import dev.gatehouse.client.model.Ticket;
import dev.gatehouse.client.model.TicketClass;
import dev.gatehouse.client.model.TicketSource;
import dev.gatehouse.client.model.TicketState;
import dev.gatehouse.client.model.UnitKind;
import dev.gatehouse.client.model.VisitMethod;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a stranger's generator makes of the description, against the server. */
class GeneratedClientTest {
    private static final String ESTATE = "river-house";

    private static RestServer server;

    private final ApiClient desk = client("staff:li.wei", "CS_OFFICER,CS_SUPERVISOR");
    private final TicketsApi office = new TicketsApi(desk);
    private final TicketsApi specialist = new TicketsApi(client("staff:zhao.gang", "SPECIALIST"));

    @BeforeAll
    static void start() {
        server = new RestServer();
        Estates.open(server, ESTATE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aTicketLivesItsWholeLife() throws ApiException {
        UUID unit = UUID.fromString(new UnitsApi(desk)
                .unitsCreate(
                        ESTATE,
                        new RegisterUnit().number("3-1201").kind(UnitKind.APARTMENT),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)
                .getId());
        UUID person = resident(unit);
        String resident = "resident:" + person;

        Done done = office.ticketsCreate(ESTATE, report(unit, person), null, null, null, null, null, null);
        UUID id = UUID.fromString(done.getId());
        done = office.ticketsClassify(ESTATE, id, tag(done), classified(), null, null, null, null, null, null);
        done = office.ticketsIssueOrder(ESTATE, id, tag(done), new IssueOrder(), null, null, null, null, null, null);
        String order = ticket(id).getOrders().get(0).getNumber();
        done = act(id, done, order, OrderAct.REPEAT_BACK);
        done = act(id, done, order, OrderAct.SIGN_FOR);
        done = act(id, done, order, OrderAct.ARRIVE);
        done = specialist.ticketsDiagnose(
                ESTATE,
                id,
                tag(done),
                new Diagnose().order(order).finding("The joint has cracked"),
                null,
                null,
                null,
                null,
                null,
                null);
        done = specialist.ticketsPlanWork(ESTATE, id, tag(done), plan(order), null, null, null, null, null, null);
        TellPlan told = new TellPlan().order(order).priceListShown(true).computationExplained(true);
        done = specialist.ticketsTellPlan(ESTATE, id, tag(done), told, null, null, null, null, null, null);
        AgreePlan agreed = new AgreePlan().order(order).by(resident);
        done = specialist.ticketsAgreePlan(ESTATE, id, tag(done), agreed, null, null, null, null, null, null);
        FinishWork finished = new FinishWork()
                .order(order)
                .startedAt(OffsetDateTime.now(ZoneOffset.UTC))
                .addMaterialsItem(new Material().name("joint DN20").quantity("1"));
        done = specialist.ticketsFinishWork(ESTATE, id, tag(done), finished, null, null, null, null, null, null);
        JudgeWork good =
                new JudgeWork().order(order).by(resident).accepted(true).opinion("Quick and clean");
        done = specialist.ticketsJudgeWork(ESTATE, id, tag(done), good, null, null, null, null, null, null);

        // What is not legal yet is refused by the rule that forbids it, and changes nothing.
        String tooEarly = tag(done);
        CloseTicket close = new CloseTicket().acknowledged(true);
        assertThatThrownBy(() -> office.ticketsClose(ESTATE, id, tooEarly, close, null, null, null, null, null, null))
                .isInstanceOfSatisfying(ApiException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo(409);
                    assertThat(refused.getResponseBody()).contains("urn:gatehouse:rule:TKT-41");
                });

        done = act(id, done, order, OrderAct.LEAVE_PART);
        done = act(id, done, order, OrderAct.BRING_BACK);
        done = office.ticketsRecordVisit(ESTATE, id, tag(done), visit(), null, null, null, null, null, null);
        done = office.ticketsClose(ESTATE, id, tag(done), close, null, null, null, null, null, null);

        Ticket closed = ticket(id);
        assertThat(closed.getState()).isEqualTo(TicketState.CLOSED);
        assertThat(closed.getVersion()).isEqualTo(done.getVersion());
        assertThat(office.ticketsHistory(ESTATE, id, null, null, null).getItems())
                .hasSizeGreaterThanOrEqualTo(15)
                .allSatisfy(entry ->
                        assertThat(entry.getEvent().getActualInstance()).isNotNull());
        assertThat(office.ticketsList(
                                ESTATE,
                                null,
                                TicketState.CLOSED,
                                null,
                                null,
                                unit,
                                null,
                                null,
                                null,
                                null,
                                null,
                                1,
                                null,
                                null)
                        .getItems())
                .extracting(Ticket::getId)
                .containsExactly(id);
        whatIsThereNowIsAsDescribed(id);
    }

    /** The bodies themselves, of which a generated client would bear more than is described. */
    private static void whatIsThereNowIsAsDescribed(UUID ticket) {
        Client reader = Client.of(server, ESTATE, "staff:li.wei", "CS_OFFICER,CS_SUPERVISOR,ADMINISTRATOR");
        Stream.of("", "units", "households", "people", "tenures", "tickets/" + ticket + "/history", "tickets", "clocks")
                .forEach(path -> assertThat(reader.get(path).status()).as(path).isEqualTo(200));
        assertThat(reader.with("If-None-Match", reader.get("tickets/" + ticket).tag())
                        .get("tickets/" + ticket)
                        .status())
                .isEqualTo(304);
    }

    private static ApiClient client(String party, String roles) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(server.address("").toString().replaceFirst("/$", ""));
        return client.setRequestInterceptor(
                request -> request.setHeader(HeaderCallers.HEADER, ESTATE + " " + party + " " + roles));
    }

    private static String tag(Done done) {
        return "\"" + done.getVersion() + "\"";
    }

    private Ticket ticket(UUID id) throws ApiException {
        return office.ticketsGet(ESTATE, id, null, null);
    }

    private UUID resident(UUID unit) throws ApiException {
        HouseholdsApi households = new HouseholdsApi(desk);
        RegisterHousehold family = new RegisterHousehold()
                .unit(unit)
                .source(ParticularsSource.SALES_OFFICE)
                .addMembersItem(new NewMember().name("陈建国").relationship(Relationship.PRINCIPAL));
        Done registered = households.householdsCreate(ESTATE, family, null, null, null, null, null, null);
        return households
                .householdsGet(ESTATE, UUID.fromString(registered.getId()), null, null)
                .getMembers()
                .get(0)
                .getPerson();
    }

    private Done act(UUID id, Done before, String order, OrderAct act) throws ApiException {
        RecordOrderAct command = new RecordOrderAct().order(order).act(act);
        return specialist.ticketsRecordOrderAct(ESTATE, id, tag(before), command, null, null, null, null, null, null);
    }

    private static OpenTicket report(UUID unit, UUID person) {
        return new OpenTicket()
                .source(TicketSource.CUSTOMER)
                .channel(Channel.TELEPHONE)
                .location(new Location().unit(unit))
                .standing(ReporterStanding.RESIDENT)
                .reporter("resident:" + person)
                .resident(person)
                .content("A pipe has burst under the kitchen sink")
                .contact(new NewContact().person("陈建国").phone("13800138000"));
    }

    private static ClassifyTicket classified() {
        return new ClassifyTicket()
                .about(new About()
                        .kind(TicketClass.ENGINEERING)
                        .priority(new Priority().heavy(false).urgent(true))
                        .emergency(false));
    }

    private static PlanWork plan(String order) {
        return new PlanWork()
                .order(order)
                .summary("Replace the joint")
                .instruction("WI-PLUMB-07")
                .workingTime("half an hour, now")
                .effects("no water meanwhile")
                .protection("the floor is covered")
                .cooperation("please clear the cupboard")
                .quote(new NewQuote().item("joint.replace").rate(new BigDecimal("80.00")));
    }

    private static RecordVisit visit() {
        NewVisitAnswers answers = new NewVisitAnswers()
                .repaired(true)
                .satisfaction(Satisfaction.SATISFIED)
                .charged(new BigDecimal("80"))
                .opinion("nothing more is to be done");
        return new RecordVisit()
                .addMethodsItem(VisitMethod.TELEPHONE)
                .answers(answers)
                .noticeLeft(false);
    }
}
