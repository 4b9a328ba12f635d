package dev.gatehouse.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.IdentityDocument;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.InvalidCommand.Violation;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.NewDocument;
import dev.gatehouse.core.PersonKind;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.fixture.FrontDesk;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PersonExamplesTest {
    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final NewDocument CARD = new NewDocument(DocumentKind.RESIDENT_IDENTITY_CARD, "11010519491231002x");
    private static final NewDocument PASSPORT = new NewDocument(DocumentKind.PASSPORT, "e 1234 5678");
    private static final RegisterPerson ADA =
            new RegisterPerson(PersonKind.NATURAL_PERSON, "Ada Wang", Gender.FEMALE, null, PersonDetails.NONE);
    private static final RegisterPerson COMPANY =
            new RegisterPerson(PersonKind.COMPANY, "财富有限公司", null, "010 6552 9988", PersonDetails.NONE);

    private final FrontDesk desk = new FrontDesk(Presets.PROJECT_HANDBOOK);

    @Test
    void whoeverIsSaidToBeBornInTheFutureIsToldOfAtOnceWithAllElse() {
        NewMember first = new NewMember("", null, Relationship.PRINCIPAL, 2027, null, "12");
        NewMember second = new NewMember("Ada", null, Relationship.SPOUSE, 2027, null, null);
        InvalidCommand refused =
                catchThrowableOfType(InvalidCommand.class, () -> desk.household(desk.unit("9-901"), first, second));
        assertThat(refused.violations())
                .extracting(InvalidCommand.Violation::path)
                .containsExactly("members[0].birthYear", "members[0].name", "members[0].phone", "members[1].birthYear");
        assertThat(refused).hasMessageContaining("members[1].birthYear must not be in the future");
        assertThat(desk.gatehouse.people().search(desk.officer, PersonQuery.ALL).items())
                .isEmpty();
    }

    @Test
    void whatTheFormsTellIsKeptAndWhatTheyDoNotStaysAsItIs() {
        PersonId ada = register(ADA);
        record(ada, details(CARD, PASSPORT).withLanguages("zh-cn", "YUE").withSalutation("王女士"));
        record(ada, details(new NewDocument(DocumentKind.PASSPORT, "P7654321")));

        Person person = person(ada);
        assertThat(person.documents())
                .containsExactly(
                        new IdentityDocument(DocumentKind.RESIDENT_IDENTITY_CARD, "11010519491231002X"),
                        new IdentityDocument(DocumentKind.PASSPORT, "P7654321"));
        assertThat(person.birth()).isEqualTo(Birth.on(LocalDate.of(1949, 12, 31)));
        assertThat(person.languages()).containsExactly(new Language("zh-CN"), new Language("yue"));
        assertThat(person.salutation()).isEqualTo(new PersonName("王女士"));
        assertThat(person.ageOn(LocalDate.of(2026, 3, 2))).hasValue(76);
    }

    @Test
    @Tag("RES-8")
    void howANameIsSaidCanBeLookedUp() {
        PersonId ada = register(ADA.withName("单田芳"));
        record(ada, PersonDetails.NONE.withPronunciation("shàn tián fāng"));
        assertThat(person(ada).pronunciation()).isEqualTo(new PersonName("shàn tián fāng"));
    }

    @Test
    void aCompanyHasALicenceAndSomebodyWhoSpeaksForItAndNeitherGenderNorBirth() {
        NewDocument licence = new NewDocument(DocumentKind.BUSINESS_LICENCE, "91350100m000100y43");
        PersonId company = register(COMPANY.withDetails(details(licence).withContact("陈先生")));
        assertThat(person(company).isIdentified()).isTrue();
        assertThat(person(company).contact()).isEqualTo(new PersonName("陈先生"));

        RegisterPerson odd =
                COMPANY.withGender(Gender.MALE).withDetails(details(CARD).withBirthDate(LocalDate.of(1949, 12, 31)));
        assertThat(violations(odd)).containsExactly("gender", "details.birthDate", "details.documents[0].number");
        assertThatThrownBy(() -> desk.gatehouse
                        .people()
                        .correct(desk.officer(), new CorrectPerson(company, null, Gender.MALE, 1980, null)))
                .hasMessage(
                        "gender must be left out: a company has none; birthYear must be left out: a company has none");
    }

    @Test
    void everythingThatIsTypedWronglyIsToldAtOnceAndNobodyIsRegistered() {
        PersonDetails details = details(
                        new NewDocument(DocumentKind.RESIDENT_IDENTITY_CARD, "110105194912310021"),
                        new NewDocument(DocumentKind.PASSPORT, "?"))
                .withBirthDate(LocalDate.of(2027, 1, 1))
                .withLanguages("zh-CN", "not a language")
                .withPhotographs(new NewAttachment("photo/1", "none"), new NewAttachment("photo/2", DIGEST));
        RegisterPerson command = ADA.withPhone("+999 123").withDetails(details);

        assertThat(violations(command))
                .containsExactly(
                        "details.birthDate",
                        "details.documents[0].number",
                        "details.documents[1].number",
                        "details.languages",
                        "details.photographs[0].sha256",
                        "phone");
        assertThat(desk.gatehouse.people().search(desk.officer, PersonQuery.ALL).items())
                .isEmpty();
    }

    @Test
    void aDocumentAgreesWithTheBirthThatIsKnown() {
        PersonId ada = register(ADA.withDetails(PersonDetails.NONE.withBirthDate(LocalDate.of(1949, 12, 30))));
        assertThatThrownBy(() -> record(ada, details(CARD)))
                .isInstanceOf(InvalidCommand.class)
                .hasMessage("details.documents[0].number must agree with the recorded birth");
        record(ada, details(CARD).withBirthDate(LocalDate.of(1949, 12, 31)));
        assertThatThrownBy(() -> record(ada, PersonDetails.NONE.withBirthDate(LocalDate.of(1949, 12, 30))))
                .hasMessage("details.birthDate must agree with the recorded birth");
        assertThatThrownBy(() ->
                        desk.gatehouse.people().correct(desk.officer(), new CorrectPerson(ada, null, null, 1950, null)))
                .hasMessage("birthYear must agree with the recorded birth");
        assertThat(person(ada).version()).isEqualTo(2);
    }

    @Test
    void nobodyIsBornTomorrowWhereTheEstateIs() {
        LocalDate tomorrow = LocalDate.of(2026, 3, 3);
        assertThat(violations(ADA.withDetails(PersonDetails.NONE.withBirthDate(tomorrow))))
                .containsExactly("details.birthDate");
        register(ADA.withDetails(PersonDetails.NONE.withBirthDate(tomorrow.minusDays(1))));
    }

    @Test
    @Tag("RES-7")
    void aPhotographIsKeptByReferenceAndDigestEachOnce() {
        PersonId ada = register(ADA);
        NewAttachment one = new NewAttachment("photo/1", DIGEST);
        record(ada, PersonDetails.NONE.withPhotographs(one, one, new NewAttachment("photo/2", DIGEST)));
        assertThat(person(ada).photographs())
                .containsExactly(new Attachment("photo/1", DIGEST), new Attachment("photo/2", DIGEST));
    }

    @Test
    @Tag("RES-11")
    void nothingThatIsPrintedOfAPersonNamesIt() {
        PersonDetails details = details(CARD, PASSPORT)
                .withSalutation("王女士")
                .withPronunciation("wáng")
                .withContact("陈先生")
                .withBirthDate(LocalDate.of(1949, 12, 31));
        PersonId ada = register(ADA.withPhone("13800138000").withDetails(details));
        assertThat(List.of(person(ada), details, new RecordDetails(ada, details), ADA.withDetails(details)))
                .asString()
                .doesNotContain("Ada", "王", "wáng", "陈", "4912", "12-31", "12345678", "138001380");
        assertThat(desk.gatehouse.people().history(desk.officer, ada, 0, 9))
                .asString()
                .doesNotContain("Ada", "4912", "1949");
    }

    private static PersonDetails details(NewDocument... documents) {
        return PersonDetails.NONE.withDocuments(documents);
    }

    private List<String> violations(RegisterPerson command) {
        InvalidCommand refused = catchThrowableOfType(InvalidCommand.class, () -> register(command));
        return refused.violations().stream().map(Violation::path).toList();
    }

    private PersonId register(RegisterPerson command) {
        return desk.gatehouse.people().register(desk.officer(), command).id();
    }

    private void record(PersonId person, PersonDetails details) {
        desk.gatehouse.people().record(desk.officer(), new RecordDetails(person, details));
    }

    private Person person(PersonId id) {
        return desk.gatehouse.people().find(desk.officer, id).orElseThrow();
    }
}
