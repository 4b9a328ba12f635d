package dev.gatehouse.rest.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Relay;
import dev.gatehouse.estate.OpenEstateBuilder;
import dev.gatehouse.jdbc.GatehouseSchema;
import dev.gatehouse.jdbc.JdbcStorage;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.Location;
import dev.gatehouse.ticket.NewContact;
import dev.gatehouse.ticket.OpenTicketBuilder;
import dev.gatehouse.ticket.ReferTicket;
import dev.gatehouse.ticket.TicketSource;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** Webhooks as the library's own relay drives them. */
class RelayedTest {
    private static final EstateId ESTATE = new EstateId("river-house");

    private Instant now = Told.NOW;

    @Test
    void whoFailsTwiceAndThenTakesItIsToldOnceUnderOneId() {
        try (Receiver receiver = new Receiver(503, 500)) {
            Gatehouse gatehouse = gatehouse(receiver);
            refer(gatehouse);
            Relay relay = gatehouse.outbox();
            assertThat(relay.deliver(10)).isZero();
            assertThat(relay.deliver(10)).isZero();
            now = now.plus(Relay.FIRST_PAUSE);
            assertThat(relay.deliver(10)).isZero();
            now = now.plus(Relay.FIRST_PAUSE.multipliedBy(2));
            assertThat(relay.deliver(10)).isEqualTo(1);
            now = now.plus(Relay.LONGEST_PAUSE);
            assertThat(relay.deliver(10)).isZero();
            assertThat(receiver.received())
                    .hasSize(3)
                    .allSatisfy(one -> assertThat(one.body()).contains("\"type\":\"ticket.referred\""));
            assertThat(receiver.received().stream()
                            .map(one -> one.header("webhook-id"))
                            .distinct())
                    .hasSize(1);
            assertThat(receiver.received().stream()
                            .map(one -> one.header("webhook-timestamp"))
                            .distinct())
                    .hasSize(3);
            assertThat(relay.deadLetters(Caller.system(ESTATE), 10)).isEmpty();
        }
    }

    @Test
    void whoWantsNoMoreIsNotAskedAgainAndTheDeadLetterSaysWhy() {
        try (Receiver receiver = new Receiver(410)) {
            Gatehouse gatehouse = gatehouse(receiver);
            refer(gatehouse);
            gatehouse.outbox().deliver(10);
            now = now.plus(Relay.LONGEST_PAUSE);
            gatehouse.outbox().deliver(10);
            assertThat(receiver.received()).hasSize(1);
            assertThat(gatehouse.outbox().deadLetters(Caller.system(ESTATE), 10))
                    .singleElement()
                    .satisfies(dead -> assertThat(dead.reason()).endsWith(" wants no more webhooks (410 Gone)"));
        }
    }

    private Gatehouse gatehouse(Receiver receiver) {
        var dataSource = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        GatehouseSchema.migrate(dataSource);
        Endpoint endpoint = Endpoint.of(receiver.url("hooks"), Secret.random().reveal());
        Gatehouse gatehouse = Gatehouse.builder()
                .storage(JdbcStorage.owning(dataSource))
                .notifier(Webhooks.builder()
                        .endpoints(told -> List.of(endpoint))
                        .allowPlainHttp()
                        .allowPort(receiver.port())
                        .allowNetwork("127.0.0.0/8")
                        .time(() -> now)
                        .build())
                .time(() -> now)
                .build();
        gatehouse
                .estates()
                .open(
                        Call.by(Caller.staff(ESTATE, "zhao.min", Role.ADMINISTRATOR)),
                        new OpenEstateBuilder()
                                .name("River House")
                                .zone(ZoneId.of("Asia/Shanghai"))
                                .currency(CurrencyUnit.of("CNY"))
                                .profile(Presets.SERVICED_APARTMENT)
                                .build());
        return gatehouse;
    }

    /** Has the supervisor told of one thing. */
    private static void refer(Gatehouse gatehouse) {
        Call call = Call.by(Caller.staff(ESTATE, "li.wei", Role.CS_OFFICER));
        var opened = gatehouse
                .tickets()
                .open(
                        call,
                        new OpenTicketBuilder()
                                .source(TicketSource.CUSTOMER)
                                .channel(Channel.TELEPHONE)
                                .location(Location.publicArea("lobby", "by the door"))
                                .standing(Reporter.Standing.OUTSIDER)
                                .content("It is dark")
                                .contact(new NewContact("陈建国", "13800138000", null))
                                .build());
        gatehouse.tickets().refer(call, new ReferTicket(opened.id()));
    }
}
