package dev.gatehouse.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersMainTest {
    @TempDir
    private Path directory;

    @Test
    void everyKindOfPaperIsWrittenWithItsTitleInBothLanguagesAndItsNumber() throws IOException {
        String told = run(0, directory.resolve("new/pages"));

        assertThat(pages(directory.resolve("new/pages")))
                .extracting(page -> page.select("h1").text() + " | "
                        + page.select(".number strong").text())
                .containsExactly(
                        "工作证办理申请表 Application for Work Permits | WP-2026-000001",
                        "收据 Receipt | PR-2026-000001",
                        "收据 Receipt | PR-2026-000001",
                        "工作证 Work Permit | WP-2026-000001-001",
                        "退款收据 Receipt of Refund | PF-2026-000001",
                        "入住登记表 kf-02-16 Move-in Registration Form kf-02-16 | DJ-2026-118",
                        "业主资料登记表 Owner Particulars Form | DJ-2026-119",
                        "家庭成员（雇员）资料登记表 Family Member (Employee) Particulars Form | DJ-2026-120",
                        "宠物登记表 Pet Registration Form | DJ-2026-121",
                        "养犬管理协议书 Dog-keeping Agreement | YQ-2026-4",
                        "业户证签收单 Pass receipt sheet | RS-2026-000001",
                        "业户证签收单 Pass receipt sheet | RS-2026-000001",
                        "车辆通行证 Vehicle permit | VP-2026-000001",
                        "车证发放表 Vehicle Permit Issue Sheet | VS-2026-000001",
                        "租赁合同 Lease | ZL-2026-11",
                        "委托书 Power of attorney | WT-2026-2",
                        "费用结清证明 Statement of settlement | JQ-2026-7",
                        "物业服务协议 Property-fee agreement | WY-2026-31",
                        "来信 Letter about the sale | LX-3",
                        "信息记录表 Message Record | T-2026-000001",
                        "信息处理单 Message Handling Slip | T-2026-000001-01",
                        "信息处理单 Message Handling Slip | T-2026-000001-01",
                        "信息处理单（客户联） Message Handling Slip, customer's part | T-2026-000001-01",
                        "服务收据 Service Receipt | SR-2026-000001",
                        "服务退款收据 Receipt of Service Refund | SF-2026-000001",
                        "报修单 kf-02-02 Repair Order kf-02-02 | T-2026-000001-01",
                        "维修回访表 kf-02-04 Repair Return Visit Form kf-02-04 | T-2026-000001-V1",
                        "投诉处理登记表 kf-02-13 Complaint Register kf-02-13 | T-2026-000002",
                        "客户投诉处理表 Customer Complaint Handling Form | T-2026-000002-F",
                        "维修通知单 Maintenance Notice | T-2026-000001-01",
                        "维修通知单 Maintenance Notice | T-2026-000001-01",
                        "业户投诉处理表 Resident Complaint Handling Form | T-2026-000002-F",
                        "业户投诉处理表 Resident Complaint Handling Form | T-2026-000002-F",
                        "钥匙借用登记表 kf-02-09 Key Loan Register kf-02-09 | B-10",
                        "钥匙领用登记表 kf-02-08 Key Issue Register kf-02-08 | B-11",
                        "钥匙保管单 Key Custody Form | KC-2026-000001");
        assertThat(told).contains("03-Receipt-PR-2026-000001-copy.html  收据（副本）", "36 papers in ");
    }

    @Test
    void thePapersSayWhatHappened() throws IOException {
        run(0, directory);
        List<Document> pages = pages(directory);

        assertThat(pages.get(1).select(".amount strong").text()).isEqualTo("CNY 20.00");
        assertThat(pages.get(1).select(".watermark")).isEmpty();
        assertThat(pages.get(2).select(".watermark")).hasSize(1);
        assertThat(pages.get(3).text()).contains("photographs/crew-1.jpg").doesNotContain("C1234567");
        assertThat(pages.get(4).text()).contains("今退还 Paid back to : 恒升电梯工程有限公司", "CNY 10.00");
        assertThat(pages.get(5).select(".grid tbody tr").eachText())
                .containsExactly(
                        "陈建国 男 male 户主 principal 1980-01-01–1980-12-31 护照 E12345678 +8613800138001",
                        "Aoife O’Connor 女 female 配偶 spouse 1980-01-01–1980-12-31 +8613800138001");
        assertThat(pages.get(6).select(".grid tbody tr")).hasSize(1);
        assertThat(pages.get(7).select(".grid tbody th").text()).isEqualTo("Aoife O’Connor");
        assertThat(pages.get(8).select(".grid tbody tr").text()).isEqualTo("犬 dog 柴犬，黄色");
        assertThat(pages.get(9).text()).contains("一式 2 份", "已盖章 2026-04-07 09:12 sealed");
        assertThat(pages.get(10).select(".unsigned .signer").text()).isEqualTo("业户签名 Resident");
        assertThat(pages.get(11).select(".signed").text()).contains("陈建国", "signatures/RS-2026-000001.svg");
        assertThat(pages.get(11).select(".grid tbody tr")).hasSize(6);
        assertThat(pages.get(12).select(".parts tbody tr").eachText())
                .satisfiesExactly(
                        permit -> assertThat(permit).startsWith("正本 Permit 陈建国"),
                        copy -> assertThat(copy).startsWith("复印件 Copy for Security 安全管理部 Security"));
        assertThat(pages.get(12).text()).doesNotContain("licences/");
        assertThat(pages.get(13).text()).contains("licences/118.jpg", "VP-2026-000001 粤B12345 3-1201");
        assertThat(pages.get(14).text()).contains("租户 Tenant 陈建国", "Lease until 2027-04-07");
        assertThat(pages.get(15).text()).contains("委托人 Granted by 宋立群", "受托人 Agent Ngozi Okonkwo");
        assertThat(pages.get(17).text()).contains("业主 Owner 高远", "份额 Share 1/1");
        assertThat(pages.get(18).text()).contains("相关资料 Particulars", "Filed by li.wei");
    }

    @Test
    void thePapersOfTicketsAndKeysSayWhatHappened() throws IOException {
        run(0, directory);
        List<Document> pages = pages(directory);

        assertThat(pages.get(20).select(".unsigned")).hasSize(2);
        assertThat(pages.get(21).select(".unsigned")).isEmpty();
        assertThat(pages.get(21).text()).contains("服务 Service 有偿服务 paid service", "8 m² at CNY 12.50 each");
        assertThat(pages.get(22).select(".parts tbody tr").text()).startsWith("客户联 Customer's part 林晓");
        assertThat(pages.get(23).select(".amount strong").text()).isEqualTo("CNY 100.00");
        assertThat(pages.get(24).select(".amount strong").text()).isEqualTo("CNY 12.50");
        assertThat(pages.get(24).text()).contains("CNY 87.50 instead of CNY 100.00: 复核面积为 7 m²");
        assertThat(pages.get(25).select(".parts tbody td:nth-child(2)").eachText())
                .containsExactly("客服部 Customer service", "工程部 Engineering", "周晴");
        assertThat(pages.get(28).text()).contains("letters/LX-7.pdf");
        assertThat(pages.get(29).select(".unsigned")).hasSize(2);
        assertThat(pages.get(30).select(".signed .signer").eachText())
                .containsExactly("主管：chen.mei Supervisor", "维修（处理）人：ma.jun Done by", "陪同客服：li.wei Attending officer");
        assertThat(pages.get(31).select(".watermark")).isEmpty();
        assertThat(pages.get(32).select(".watermark")).hasSize(1);
        assertThat(pages.get(33).select(".signed .signer").eachText()).containsExactly("plumber.qian", "chen.mei");
        assertThat(pages.get(35).select(".parts tbody td:nth-child(2)").eachText())
                .containsExactly("安全管理部 Security", "罗敏");
    }

    @Test
    void aDirectoryThatCannotBeIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThat(run(1, file)).contains("not written: ", file.toString());
        assertThat(run(2, file, file)).contains("Usage: papers");
    }

    private static List<Document> pages(Path directory) throws IOException {
        List<Document> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                pages.add(Pages.read(Files.readString(file)));
            }
        }
        return pages;
    }

    private static String run(int code, Path... arguments) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        String[] written = Stream.of(arguments).map(Path::toString).toArray(String[]::new);
        assertThat(PapersMain.run(new PrintStream(told, true, StandardCharsets.UTF_8), written))
                .isEqualTo(code);
        return told.toString(StandardCharsets.UTF_8);
    }
}
