package dev.gatehouse.examples.frontdesk.register;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.duty.Duty;
import dev.gatehouse.duty.DutyQuery;
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
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** All registers of the desk. They hold no phones and no numbers of documents (RES-11). */
public final class Registers {
    private final Gatehouse gatehouse;
    private final Columns columns;

    private Registers(Gatehouse gatehouse, Columns columns) {
        this.gatehouse = gatehouse;
        this.columns = columns;
    }

    /** Those of a desk; times are written in its zone. */
    public static List<Register<?>> of(Gatehouse gatehouse, ZoneId zone) {
        Columns columns = new Columns(zone);
        Registers all = new Registers(gatehouse, columns);
        return Stream.of(
                        List.of(all.tickets(), all.units(), all.households(), all.passes(), all.permits()),
                        new KeyRegisters(gatehouse, columns).all(),
                        new PaperRegisters(gatehouse, columns).all(),
                        List.of(all.duties()))
                .<Register<?>>flatMap(List::stream)
                .toList();
    }

    private Register<Ticket> tickets() {
        return new Register<>(
                "tickets",
                (caller, page) -> gatehouse.tickets().search(caller, TicketQuery.ALL.withPage(page)),
                List.of(
                        Columns.of("number", "编号", Ticket::number),
                        Columns.of(
                                "received",
                                "接报时间",
                                ticket -> columns.at(ticket.report().receivedAt())),
                        Columns.of("class", "类别", Ticket::kind),
                        Columns.of("emergency", "紧急", Ticket::emergency),
                        Columns.of("content", "内容", ticket -> ticket.report().content()),
                        Columns.of(
                                "first contact",
                                "首接人",
                                ticket -> ticket.firstContact().answering()),
                        Columns.of("department", "责任部门", Ticket::department),
                        Columns.of("state", "状态", Ticket::state),
                        Columns.of("cycle", "处理次数", Ticket::cycle),
                        Columns.of(
                                "work orders", "工单数", ticket -> ticket.orders().size()),
                        Columns.of(
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
                        Columns.of("number", "单元", Unit::number),
                        Columns.of("kind", "类型", Unit::kind),
                        Columns.of("occupancy", "入住状态", Unit::occupancy),
                        Columns.of("households", "户数", Unit::households),
                        Columns.of("planned move-in", "计划入住", Unit::plannedMoveIn),
                        Columns.of("papers on file", "存档份数", unit -> unit.file().size())));
    }

    private Register<Household> households() {
        return new Register<>(
                "households",
                (caller, page) -> gatehouse.households().search(caller, HouseholdQuery.ALL.withPage(page)),
                List.of(
                        Columns.of("id", "标识", Household::id),
                        Columns.of("unit", "单元", Household::unit),
                        Columns.of("stage", "状态", Household::stage),
                        Columns.of("registered", "登记时间", household -> columns.at(household.registered())),
                        Columns.of("moved in", "入住时间", household -> columns.at(household.movedIn())),
                        Columns.of("moved out", "迁出时间", household -> columns.at(household.movedOut())),
                        Columns.of(
                                "members",
                                "人数",
                                household -> household.members().size()),
                        Columns.of("pets", "宠物", household -> household.pets().size())));
    }

    private Register<PassBook> passes() {
        return new Register<>(
                "passes",
                (caller, page) -> gatehouse.passes().search(caller, PassBookQuery.ALL.withPage(page)),
                List.of(
                        Columns.of("household", "住户", PassBook::id),
                        Columns.of("unit", "单元", PassBook::unit),
                        Columns.of("opened", "建档时间", book -> columns.at(book.openedAt())),
                        Columns.of("closed", "已结", PassBook::closed),
                        Columns.of("passes", "证数", book -> book.passes().size()),
                        Columns.of(
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
                        Columns.of("number", "编号", PermitApplication::number),
                        Columns.of(
                                "contractor",
                                "单位",
                                application -> application.contractor().name()),
                        Columns.of("applied", "申请时间", application -> columns.at(application.appliedAt())),
                        Columns.of(
                                "from",
                                "自",
                                application -> application.validity().from()),
                        Columns.of(
                                "until",
                                "至",
                                application -> application.validity().until()),
                        Columns.of(
                                "permits",
                                "证数",
                                application -> application.permits().size()),
                        Columns.of("withdrawn", "已撤回", PermitApplication::withdrawn)));
    }

    private Register<Duty> duties() {
        return new Register<>(
                "duties",
                (caller, page) -> gatehouse.duties().search(caller, DutyQuery.ALL.withPage(page)),
                List.of(
                        Columns.of("duty", "例行工作", duty -> duty.duty().name()),
                        Columns.of("rule", "规则", duty -> duty.duty().rule()),
                        Columns.of("opened", "开始时间", duty -> columns.at(duty.openedAt())),
                        Columns.of("state", "状态", Duty::state)));
    }
}
