package dev.gatehouse.examples.frontdesk.register;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Signature;
import dev.gatehouse.examples.frontdesk.register.Register.Column;
import dev.gatehouse.key.Custody;
import dev.gatehouse.key.CustodyQuery;
import dev.gatehouse.key.Key;
import dev.gatehouse.key.KeyDeposit;
import dev.gatehouse.key.KeyDepositQuery;
import dev.gatehouse.key.KeyLabel;
import dev.gatehouse.key.KeyQuery;
import dev.gatehouse.port.Page;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The registers of keys as S2 numbers them, kf-02-07 to kf-02-10, and what residents left. */
record KeyRegisters(Gatehouse gatehouse, Columns columns) {
    List<Register<?>> all() {
        return List.of(
                keys("key-inventory", KeyQuery.INVENTORY),
                custodies("key-issues", CustodyQuery.ISSUES),
                custodies("key-loans", CustodyQuery.LOANS),
                keys("void-keys", KeyQuery.VOIDED),
                deposits());
    }

    private Register<Key> keys(String name, KeyQuery query) {
        return new Register<>(
                name,
                (caller, page) -> gatehouse.keys().search(caller, query.withPage(page)),
                List.of(
                        Columns.of("building", "楼栋", key -> key.label().building()),
                        Columns.of("door", "门号", key -> key.label().door()),
                        Columns.of("key", "序号", key -> key.label().ordinal()),
                        Columns.of("opens", "用途", Key::opens),
                        Columns.of("state", "状态", Key::state),
                        Columns.of("why void", "作废原因", Key::cause),
                        Columns.of("since", "自", key -> columns.at(key.since()))));
    }

    private Register<Custody> custodies(String name, CustodyQuery query) {
        BiFunction<Caller, PageRequest, Page<Custody>> source =
                (caller, page) -> gatehouse.keyRings().searchCustodies(caller, query.withPage(page));
        List<Column<Custody>> all = List.of(
                Columns.of(
                        "keys",
                        "钥匙",
                        line -> line.keys().stream().map(KeyLabel::toString).collect(Collectors.joining(" "))),
                Columns.of("taken by", "领用（借用）人", Custody::holder),
                Columns.of("for", "用途", Custody::purpose),
                Columns.of(
                        "consent",
                        "同意人",
                        line -> line.consent() == null ? null : line.consent().by()),
                Columns.of("signed", "签字", KeyRegisters::signatures),
                Columns.of("since", "自", line -> columns.at(line.since())),
                Columns.of("until", "至", line -> columns.at(line.until())),
                Columns.of("how it ended", "结果", Custody::end),
                Columns.of(
                        "inspected by",
                        "验收人",
                        line -> line.back() == null ? null : line.back().inspectedBy()));
        return new Register<>(name, source, all);
    }

    private Register<KeyDeposit> deposits() {
        return new Register<>(
                "key-deposits",
                (caller, page) -> gatehouse.keyDeposits().search(caller, KeyDepositQuery.ALL.withPage(page)),
                List.of(
                        Columns.of("household", "住户", KeyDeposit::household),
                        Columns.of("for", "用途", KeyDeposit::purpose),
                        Columns.of("form", "保管单", KeyRegisters::form),
                        Columns.of("envelope", "信封", KeyDeposit::envelope),
                        Columns.of("state", "状态", KeyDeposit::state),
                        Columns.of("since", "自", deposit -> columns.at(deposit.since())),
                        Columns.of("uses", "使用次数", deposit -> deposit.uses().size())));
    }

    private static String signatures(Custody line) {
        return line.signatures().stream()
                .map(Signature::by)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String form(KeyDeposit deposit) {
        return deposit.form() == null ? null : deposit.form().number();
    }
}
