package dev.gatehouse.examples.quickstart;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Text;
import dev.gatehouse.resident.Particulars;
import dev.gatehouse.resident.RegisterHousehold;
import dev.gatehouse.resident.ResidentPolicy;
import dev.gatehouse.unit.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the library for everything that it would refuse in a household, without registering it. */
final class RowInspection {
    private static final UnitId NO_UNIT = new UnitId(new UUID(0, 0));
    private static final Pattern MEMBER = Pattern.compile("members\\[(\\d+)]\\.(\\w+)");

    private final FrontDesk desk;
    private final ResidentPolicy policy;

    RowInspection(FrontDesk desk) {
        this.desk = desk;
        this.policy = desk.estate().profile().get(ResidentPolicy.TYPE);
    }

    List<Finding> inspect(ListedHousehold listed) {
        List<Finding> findings = constraints(listed);
        RegisterHousehold command = listed.command(NO_UNIT);
        for (Particulars.Missing missing : Particulars.missing(command.members(), command.paths(), policy)) {
            Text rule = missing.rule().statement();
            findings.add(finding(
                    listed,
                    missing.path(),
                    Text.of(
                            "is not known; {0}: " + rule.english(),
                            "缺少；{0}：" + rule.chinese(),
                            missing.rule().id())));
        }
        return findings;
    }

    /** A command for a unit that does not exist is checked, and goes no further. */
    private List<Finding> constraints(ListedHousehold listed) {
        List<Finding> findings = new ArrayList<>();
        try {
            desk.gatehouse().office().register(Call.by(desk.clerk()), listed.command(NO_UNIT));
        } catch (InvalidCommand refused) {
            refused.violations()
                    .forEach(violation -> findings.add(finding(listed, violation.path(), violation.message())));
        } catch (NotFound valid) {
            return findings;
        }
        return findings;
    }

    private static Finding finding(ListedHousehold listed, String path, Text what) {
        Matcher member = MEMBER.matcher(path);
        return member.matches()
                ? new Finding(
                        listed.rows().get(Integer.parseInt(member.group(1))).line(),
                        Column.ofComponent(member.group(2)),
                        what)
                : new Finding(listed.first().line(), Column.HOUSEHOLD, what);
    }
}
