package dev.gatehouse.examples.quickstart;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.ParticularsSource;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RegisterHousehold;
import dev.gatehouse.resident.Relationship;
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
        listed.rows().forEach(row -> findings.addAll(rules(row)));
        return findings;
    }

    /** A command for a unit that does not exist is checked, and goes no further. */
    private List<Finding> constraints(ListedHousehold listed) {
        List<Finding> findings = new ArrayList<>();
        try {
            desk.gatehouse().office().register(Call.by(desk.clerk()), listed.command(NO_UNIT));
        } catch (InvalidCommand refused) {
            for (InvalidCommand.Violation violation : refused.violations()) {
                Matcher member = MEMBER.matcher(violation.path());
                findings.add(
                        member.matches()
                                ? new Finding(
                                        listed.rows()
                                                .get(Integer.parseInt(member.group(1)))
                                                .line(),
                                        Column.ofComponent(member.group(2)),
                                        violation.message())
                                : new Finding(listed.first().line(), Column.HOUSEHOLD, violation.message()));
            }
        } catch (NotFound valid) {
            return findings;
        }
        return findings;
    }

    /** The library names one missing particular at a time: it is asked again with that one stood in for. */
    private List<Finding> rules(Row row) {
        List<Finding> findings = new ArrayList<>();
        NewMember member = row.member();
        while (true) {
            try {
                register(member);
                return findings;
            } catch (RuleViolation missing) {
                Matcher path = MEMBER.matcher(missing.found().terms().get(0).id());
                if (!path.matches()) {
                    throw missing;
                }
                Column column = Column.ofComponent(path.group(2));
                Text rule = missing.rule().statement();
                findings.add(new Finding(
                        row.line(),
                        column,
                        Text.of(
                                "is not known; {0}: " + rule.english(),
                                "缺少；{0}：" + rule.chinese(),
                                missing.rule().id())));
                member = withStandIn(member, column, missing);
            }
        }
    }

    /** A decision of the library's core: it reads nothing and writes nothing. */
    private void register(NewMember member) {
        Act act = new Act(
                desk.clerk(),
                desk.time().instant(),
                desk.time().instant(),
                desk.estate().calendar());
        Household.register(
                new HouseholdId(UUID.randomUUID()),
                new RegisterHousehold(NO_UNIT, ParticularsSource.SALES_OFFICE, List.of(member)),
                List.of(new PersonId(UUID.randomUUID())),
                act,
                policy);
    }

    private static NewMember withStandIn(NewMember member, Column missing, RuleViolation otherwise) {
        return switch (missing) {
            case GENDER -> member.withGender(Gender.OTHER);
            case RELATIONSHIP -> member.withRelationship(Relationship.OTHER_RELATIVE);
            case AGE -> member.withAge(0);
            default -> throw otherwise;
        };
    }
}
