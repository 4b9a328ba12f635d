package dev.gatehouse.examples.quickstart;

import static java.util.Map.entry;

import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.unit.UnitKind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of sales offices, Chinese and English, for what the library has constants for. */
final class Words {
    private static final Map<String, Gender> GENDERS = Map.ofEntries(
            entry("男", Gender.MALE),
            entry("m", Gender.MALE),
            entry("male", Gender.MALE),
            entry("女", Gender.FEMALE),
            entry("f", Gender.FEMALE),
            entry("female", Gender.FEMALE),
            entry("其他", Gender.OTHER),
            entry("other", Gender.OTHER));

    private static final Map<String, Relationship> RELATIONSHIPS = Map.ofEntries(
            entry("户主", Relationship.PRINCIPAL),
            entry("业主", Relationship.PRINCIPAL),
            entry("业主本人", Relationship.PRINCIPAL),
            entry("本人", Relationship.PRINCIPAL),
            entry("principal", Relationship.PRINCIPAL),
            entry("owner", Relationship.PRINCIPAL),
            entry("self", Relationship.PRINCIPAL),
            entry("配偶", Relationship.SPOUSE),
            entry("夫", Relationship.SPOUSE),
            entry("妻", Relationship.SPOUSE),
            entry("丈夫", Relationship.SPOUSE),
            entry("妻子", Relationship.SPOUSE),
            entry("spouse", Relationship.SPOUSE),
            entry("husband", Relationship.SPOUSE),
            entry("wife", Relationship.SPOUSE),
            entry("子", Relationship.CHILD),
            entry("女", Relationship.CHILD),
            entry("儿子", Relationship.CHILD),
            entry("女儿", Relationship.CHILD),
            entry("子女", Relationship.CHILD),
            entry("child", Relationship.CHILD),
            entry("son", Relationship.CHILD),
            entry("daughter", Relationship.CHILD),
            entry("孙子", Relationship.GRANDCHILD),
            entry("孙女", Relationship.GRANDCHILD),
            entry("外孙", Relationship.GRANDCHILD),
            entry("外孙女", Relationship.GRANDCHILD),
            entry("grandchild", Relationship.GRANDCHILD),
            entry("grandson", Relationship.GRANDCHILD),
            entry("granddaughter", Relationship.GRANDCHILD),
            entry("父", Relationship.PARENT),
            entry("母", Relationship.PARENT),
            entry("父亲", Relationship.PARENT),
            entry("母亲", Relationship.PARENT),
            entry("parent", Relationship.PARENT),
            entry("father", Relationship.PARENT),
            entry("mother", Relationship.PARENT),
            entry("岳父", Relationship.PARENT_IN_LAW),
            entry("岳母", Relationship.PARENT_IN_LAW),
            entry("公公", Relationship.PARENT_IN_LAW),
            entry("婆婆", Relationship.PARENT_IN_LAW),
            entry("parent-in-law", Relationship.PARENT_IN_LAW),
            entry("father-in-law", Relationship.PARENT_IN_LAW),
            entry("mother-in-law", Relationship.PARENT_IN_LAW),
            entry("兄", Relationship.SIBLING),
            entry("弟", Relationship.SIBLING),
            entry("姐", Relationship.SIBLING),
            entry("妹", Relationship.SIBLING),
            entry("兄弟", Relationship.SIBLING),
            entry("姐妹", Relationship.SIBLING),
            entry("brother", Relationship.SIBLING),
            entry("sister", Relationship.SIBLING),
            entry("sibling", Relationship.SIBLING),
            entry("其他亲属", Relationship.OTHER_RELATIVE),
            entry("亲属", Relationship.OTHER_RELATIVE),
            entry("relative", Relationship.OTHER_RELATIVE),
            entry("保姆", Relationship.NANNY),
            entry("阿姨", Relationship.NANNY),
            entry("nanny", Relationship.NANNY),
            entry("司机", Relationship.DRIVER),
            entry("driver", Relationship.DRIVER),
            entry("雇员", Relationship.OTHER_EMPLOYEE),
            entry("员工", Relationship.OTHER_EMPLOYEE),
            entry("employee", Relationship.OTHER_EMPLOYEE));

    private static final Map<String, UnitKind> UNIT_KINDS = Map.ofEntries(
            entry("住宅", UnitKind.APARTMENT),
            entry("apartment", UnitKind.APARTMENT),
            entry("flat", UnitKind.APARTMENT),
            entry("别墅", UnitKind.VILLA),
            entry("villa", UnitKind.VILLA),
            entry("公寓", UnitKind.SERVICED_APARTMENT),
            entry("serviced apartment", UnitKind.SERVICED_APARTMENT),
            entry("出租", UnitKind.RENTED_UNIT),
            entry("rented", UnitKind.RENTED_UNIT),
            entry("底商", UnitKind.GROUND_FLOOR_SHOP),
            entry("shop", UnitKind.GROUND_FLOOR_SHOP));

    private Words() {}

    static Optional<Gender> gender(String word) {
        return Optional.ofNullable(GENDERS.get(folded(word)));
    }

    static Optional<Relationship> relationship(String word) {
        return Optional.ofNullable(RELATIONSHIPS.get(folded(word)));
    }

    static Optional<UnitKind> unitKind(String word) {
        return Optional.ofNullable(UNIT_KINDS.get(folded(word)));
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ');
    }
}
