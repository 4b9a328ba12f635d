package dev.gatehouse.examples.frontdesk.register;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Text;
import dev.gatehouse.duty.Duty;
import dev.gatehouse.duty.DutyQuery;
import dev.gatehouse.examples.frontdesk.register.Register.Column;
import dev.gatehouse.key.Key;
import dev.gatehouse.key.KeyQuery;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.pass.PassBookQuery;
import dev.gatehouse.permit.PermitApplication;
import dev.gatehouse.permit.PermitApplicationQuery;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdQuery;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketQuery;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitQuery;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All registers of the desk. They hold no phones and no numbers of documents (RES-11). */
public final class Registers {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Gatehouse gatehouse;
    private final ZoneId zone;

    private Registers(Gatehouse gatehouse, ZoneId zone) {
        this.gatehouse = gatehouse;
        this.zone = zone;
    }

    /** Those of a desk; times are written in its zone. */
    public static List<Register<?>> of(Gatehouse gatehouse, ZoneId zone) {
        Registers all = new Registers(gatehouse, zone);
        return List.of(
                all.tickets(), all.units(), all.households(), all.passes(), all.permits(), all.keys(), all.duties());
    }

    private Register<Ticket> tickets() {
        return new Register<>(
                "tickets",
                (caller, page) -> gatehouse.tickets().search(caller, TicketQuery.ALL.withPage(page)),
                List.of(
                        column("number", "编号", Ticket::number),
                        column("received", "接报时间", ticket -> at(ticket.report().receivedAt())),
                        column("class", "类别", Ticket::kind),
                        column("emergency", "紧急", Ticket::emergency),
                        column("content", "内容", ticket -> ticket.report().content()),
                        column(
                                "first contact",
                                "首接人",
                                ticket -> ticket.firstContact().answering()),
                        column("department", "责任部门", Ticket::department),
                        column("state", "状态", Ticket::state),
                        column("cycle", "处理次数", Ticket::cycle),
                        column("work orders", "工单数", ticket -> ticket.orders().size()),
                        column(
                                "promises lapsed",
                                "超时承诺",
                                ticket -> ticket.clocks().all().stream()
                                        .filter(clock -> clock.lapsed())
                                        .count())));
    }

    private Register<Unit> units() {
        return new Register<>(
                "units",
                (caller, page) -> gatehouse.units().search(caller, UnitQuery.ALL.withPage(page)),
                List.of(
                        column("number", "单元", Unit::number),
                        column("kind", "类型", Unit::kind),
                        column("occupancy", "入住状态", Unit::occupancy),
                        column("households", "户数", Unit::households),
                        column("planned move-in", "计划入住", Unit::plannedMoveIn),
                        column("papers on file", "存档份数", unit -> unit.file().size())));
    }

    private Register<Household> households() {
        return new Register<>(
                "households",
                (caller, page) -> gatehouse.households().search(caller, HouseholdQuery.ALL.withPage(page)),
                List.of(
                        column("id", "标识", Household::id),
                        column("unit", "单元", Household::unit),
                        column("stage", "状态", Household::stage),
                        column("registered", "登记时间", household -> at(household.registered())),
                        column("moved in", "入住时间", household -> at(household.movedIn())),
                        column("moved out", "迁出时间", household -> at(household.movedOut())),
                        column("members", "人数", household -> household.members().size()),
                        column("pets", "宠物", household -> household.pets().size())));
    }

    private Register<PassBook> passes() {
        return new Register<>(
                "passes",
                (caller, page) -> gatehouse.passes().search(caller, PassBookQuery.ALL.withPage(page)),
                List.of(
                        column("household", "住户", PassBook::id),
                        column("unit", "单元", PassBook::unit),
                        column("opened", "建档时间", book -> at(book.openedAt())),
                        column("closed", "已结", PassBook::closed),
                        column("passes", "证数", book -> book.passes().size()),
                        column(
                                "numbers",
                                "证号",
                                book -> String.join(
                                        " ",
                                        book.passes().stream()
                                                .map(pass -> pass.number() + ":" + pass.state())
                                                .toList()))));
    }

    private Register<PermitApplication> permits() {
        return new Register<>(
                "work-permits",
                (caller, page) -> gatehouse.permits().search(caller, PermitApplicationQuery.ALL.withPage(page)),
                List.of(
                        column("number", "编号", PermitApplication::number),
                        column(
                                "contractor",
                                "单位",
                                application -> application.contractor().name()),
                        column("applied", "申请时间", application -> at(application.appliedAt())),
                        column(
                                "from",
                                "自",
                                application -> application.validity().from()),
                        column(
                                "until",
                                "至",
                                application -> application.validity().until()),
                        column(
                                "permits",
                                "证数",
                                application -> application.permits().size()),
                        column("withdrawn", "已撤回", PermitApplication::withdrawn)));
    }

    private Register<Key> keys() {
        return new Register<>(
                "keys",
                (caller, page) -> gatehouse.keys().search(caller, KeyQuery.ALL.withPage(page)),
                List.of(
                        column("building", "楼栋", key -> key.label().building()),
                        column("door", "门号", key -> key.label().door()),
                        column("key", "序号", key -> key.label().ordinal()),
                        column("opens", "用途", Key::opens),
                        column("state", "状态", Key::state),
                        column("since", "自", key -> at(key.since()))));
    }

    private Register<Duty> duties() {
        return new Register<>(
                "duties",
                (caller, page) -> gatehouse.duties().search(caller, DutyQuery.ALL.withPage(page)),
                List.of(
                        column("duty", "例行工作", duty -> duty.duty().name()),
                        column("rule", "规则", duty -> duty.duty().rule()),
                        column("opened", "开始时间", duty -> at(duty.openedAt())),
                        column("state", "状态", Duty::state)));
    }

    private @Nullable String at(@Nullable Instant instant) {
        return instant == null ? null : SHOWN.format(instant.atZone(zone));
    }

    private static <T> Column<T> column(String english, String chinese, Function<T, @Nullable Object> value) {
        return new Column<>(Text.of(english, chinese), value);
    }
}
