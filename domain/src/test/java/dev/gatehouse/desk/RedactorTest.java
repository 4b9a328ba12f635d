package dev.gatehouse.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.IdentityDocument;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Phone;
import dev.gatehouse.core.Signature;
import dev.gatehouse.core.Text;
import dev.gatehouse.desk.Redactor.Redaction;
import dev.gatehouse.permit.VehiclePermit;
import dev.gatehouse.permit.Worker;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.unit.FileSection;
import dev.gatehouse.unit.Unit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RES-OURS-9")
class RedactorTest {
    private final EstateId estate = Samples.newEstate();
    private final PersonId person = new PersonId(UUID.randomUUID());
    private final Party party = Party.resident(person);
    private final HouseholdId household = new HouseholdId(UUID.randomUUID());
    private final Redactor redactor = new Redactor(
            Set.of(person, party, household), List.of("Ada Lovelace", "X98765432", "+8613912345678"), List.of());

    @Test
    void plateAndLicenceOfAHouseholdGoWithWhoHeadedIt() {
        VehiclePermit permit = Samples.vehiclePermit(estate, household, "粤B·12345");
        assertThat(redactor.concerns(permit)).isTrue();
        Redaction<VehiclePermit> redaction = redactor.redact(permit, true);
        assertThat(redaction.value().plate().value()).isEqualTo("███");
        assertThat(redaction.value().licence()).isEqualTo(Attachment.ERASED);
        assertThat(redaction.attachments()).containsExactly(permit.licence());
        assertThat(redaction.words()).containsExactly("粤B12345");
        VehiclePermit another = Samples.vehiclePermit(estate, new HouseholdId(UUID.randomUUID()), "粤B·12345");
        assertThat(redactor.concerns(another)).isFalse();
        assertThat(redactor.redact(another, false).value()).isEqualTo(another);
    }

    @Test
    void aSignatureGoesWithWhoSignedAndAScanWithWhoseItIs() {
        Attachment mine = attachment("mine");
        Attachment anothers = attachment("anothers");
        Paper paper = Paper.unsigned("P-1", Text.of("Agreement", "协议"), Samples.NOW)
                .withScan(attachment("scan"))
                .signed(new Signature(party, Samples.NOW, mine))
                .signed(new Signature(Party.staff("li.wei"), Samples.NOW, anothers));
        Unit unit = Samples.unit(estate, "3-1201")
                .file(FileSection.AGREEMENT, paper, Samples.act(estate))
                .next()
                .file(
                        FileSection.AGREEMENT,
                        Paper.unsigned("copy of X98765432", Text.of("Identity", "证件"), Samples.NOW)
                                .withScan(attachment("copy")),
                        Samples.act(estate))
                .next()
                .file(
                        FileSection.AGREEMENT,
                        Paper.unsigned("P-3", Text.of("Another", "其他"), Samples.NOW)
                                .withScan(attachment("stays")),
                        Samples.act(estate))
                .next();
        Redaction<Unit> redaction = redactor.redact(unit, redactor.concerns(unit));
        assertThat(redaction.attachments())
                .extracting(Attachment::reference)
                .containsExactlyInAnyOrder("scan", "mine", "copy");
        assertThat(redaction.value().file().get(0).paper().signatures())
                .extracting(Signature::by)
                .containsExactly(party, Party.staff("li.wei"));
        assertThat(redaction.value().file().get(0).paper().signatures().get(1).drawn())
                .isEqualTo(anothers);
        assertThat(redaction.value().file().get(1).paper().number()).isEqualTo("copy of █████████");
    }

    @Test
    void whoIsNamedWithoutAnIdGoesToo() {
        Worker worker = new Worker(
                new PersonName("Ada Lovelace"),
                new IdentityDocument(DocumentKind.PASSPORT, "X98765432"),
                attachment("photo/ada lovelace"));
        Worker left = redactor.redact(worker, false).value();
        assertThat(left.name().value()).isEqualTo("███");
        assertThat(left.document()).isEqualTo(new IdentityDocument(DocumentKind.PASSPORT, IdentityDocument.ERASED));
        assertThat(left.photograph()).isEqualTo(Attachment.ERASED);
        assertThat(redactor.redact(new Phone("+8613912345678"), false).value()).isEqualTo(Phone.ERASED);
        assertThat(redactor.redact(new Phone("+8613912345679"), false).value()).isEqualTo(new Phone("+8613912345679"));
    }

    private static Attachment attachment(String reference) {
        return new Attachment(reference, "0123456789abcdef".repeat(4));
    }
}
