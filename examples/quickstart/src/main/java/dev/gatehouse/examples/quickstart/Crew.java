package dev.gatehouse.examples.quickstart;

import dev.gatehouse.core.Department;
import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.NewDocument;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.permit.ApplyForPermits;
import dev.gatehouse.permit.ApplyForPermitsBuilder;
import dev.gatehouse.permit.NewValidity;
import dev.gatehouse.permit.NewWorker;
import dev.gatehouse.permit.Responsible;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/** Whom the lift company sends, and who in the house answers for their permits. */
final class Crew {
    static final Party FOREMAN = Party.outsider("guo.liang");

    /** No district has a number that begins with 999999, so that these are nobody's. */
    private static final List<NewWorker> WORKERS = List.of(
            worker(1, "郭亮", DocumentKind.RESIDENT_IDENTITY_CARD, "99999919850412001X"),
            worker(2, "马小军", DocumentKind.RESIDENT_IDENTITY_CARD, "99999919900923003X"),
            worker(3, "孙立", DocumentKind.RESIDENT_IDENTITY_CARD, "999999197811050029"),
            worker(4, "Trần Văn Minh", DocumentKind.PASSPORT, "C1234567"));

    private Crew() {}

    /** PERM-1: data, photographs and money of all of them at once. */
    static ApplyForPermits application(BigDecimal fee) {
        return new ApplyForPermitsBuilder()
                .department(Department.ENGINEERING)
                .contractor("恒升电梯工程有限公司")
                .personInCharge("郭亮")
                .phone("138 0013 8000")
                .validity(new NewValidity(LocalDate.of(2026, 4, 7), LocalDate.of(2026, 4, 30)))
                .workers(WORKERS)
                .fee(fee)
                .responsible(List.of(
                        new Responsible(Department.CUSTOMER_SERVICE, Recipient.party(Party.staff("li.wei"))),
                        new Responsible(Department.FINANCE, Recipient.party(Party.staff("qian.yi"))),
                        new Responsible(Department.SECURITY, Recipient.role(Role.SECURITY)),
                        new Responsible(Department.ADMINISTRATION, Recipient.post(Post.of(Department.ADMINISTRATION)))))
                .build();
    }

    private static NewWorker worker(int which, String name, DocumentKind kind, String number) {
        String reference = "photographs/crew-" + which + ".jpg";
        return new NewWorker(name, new NewDocument(kind, number), new NewAttachment(reference, digest(reference)));
    }

    /** Of the name alone: a host has the picture, and takes the digest of that. */
    private static String digest(String reference) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(reference.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
