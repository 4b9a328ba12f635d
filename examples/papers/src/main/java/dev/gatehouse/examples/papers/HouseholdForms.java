package dev.gatehouse.examples.papers;

import static dev.gatehouse.examples.papers.Frame.fact;
import static dev.gatehouse.examples.papers.Frame.heads;

import dev.gatehouse.core.Paper;
import dev.gatehouse.examples.papers.view.Body;
import dev.gatehouse.examples.papers.view.Both;
import dev.gatehouse.examples.papers.view.Grid;
import dev.gatehouse.examples.papers.view.PaperSize;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.resident.Birth;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.Member;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.Pet;
import dev.gatehouse.resident.PetKind;
import dev.gatehouse.resident.RegistrationForm;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.unit.UnitNumber;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The papers of a household: its registration forms and the Dog-keeping Agreement. */
record HouseholdForms(Frame frame, Function<PersonId, Person> people) {
    private static final Both RESIDENT = new Both("业户签名", "Resident");

    /** A registration form as it is on file (RES-4, RES-5, RES-6, PET-1). */
    PrintedPaper registration(RegistrationForm form, Paper paper, Household household, UnitNumber unit) {
        Grid grid = switch (form) {
            case MOVE_IN_REGISTRATION -> members(household, member -> true);
            case OWNER_PARTICULARS -> members(household, member -> member.relationship() == Relationship.PRINCIPAL);
            case FAMILY_PARTICULARS -> members(household, member -> member.relationship() != Relationship.PRINCIPAL);
            case PET_REGISTRATION -> pets(household.pets());
        };
        Body body = new Body.Form(List.of(fact("单元", "Unit", unit.value())), List.of(grid), List.of());
        return frame.of(paper, PaperSize.A4, body, RESIDENT);
    }

    /**
     * The agreement of whoever keeps a dog, sealed in each of its copies (PET-2).
     *
     * @throws NullPointerException while there is none
     */
    PrintedPaper dogAgreement(Household household, UnitNumber unit) {
        Paper agreement = Objects.requireNonNull(household.dogAgreement());
        int made = agreement.parts().size();
        Body body = new Body.Form(
                List.of(
                        fact("单元", "Unit", unit.value()),
                        fact("份数", "Copies", new Both("一式 " + made + " 份", made + " copies"))),
                List.of(pets(household.pets().stream()
                        .filter(pet -> pet.kind() == PetKind.DOG)
                        .toList())),
                List.of(new Both("养犬人遵守本小区养犬规定。", "The keeper abides by the estate's rules on dogs.")));
        return frame.of(agreement, PaperSize.A4, body, RESIDENT);
    }

    private Grid members(Household household, Predicate<Member> shown) {
        return new Grid(
                new Both("成员", "Members"),
                heads(
                        new Both("姓名", "Name"),
                        new Both("性别", "Gender"),
                        new Both("关系", "Relationship"),
                        new Both("出生", "Born"),
                        new Both("证件", "Documents"),
                        new Both("电话", "Telephone")),
                household.members().stream().filter(shown).map(this::row).toList());
    }

    private List<Both> row(Member member) {
        Person person = people.apply(member.person());
        String documents = person.documents().stream()
                .map(document -> Words.of(document.kind()).chinese() + " " + document.number())
                .collect(Collectors.joining(", "));
        return List.of(
                Both.written(person.name().value()),
                Words.of(person.gender()),
                Words.of(member.relationship()),
                Both.written(born(person.birth())),
                Both.written(documents),
                person.phone() == null
                        ? Both.NOTHING
                        : Both.written(person.phone().e164()));
    }

    private static Grid pets(List<Pet> pets) {
        return new Grid(
                new Both("宠物", "Pets"),
                heads(new Both("种类", "Kind"), new Both("品种与特征", "Breed and looks")),
                pets.stream()
                        .map(pet -> List.of(
                                Words.of(pet.kind()), pet.breed() == null ? Both.NOTHING : Both.written(pet.breed())))
                        .toList());
    }

    private static String born(@Nullable Birth birth) {
        if (birth == null) {
            return "";
        }
        return birth.earliest().equals(birth.latest())
                ? birth.earliest().toString()
                : birth.earliest() + "–" + birth.latest();
    }
}
