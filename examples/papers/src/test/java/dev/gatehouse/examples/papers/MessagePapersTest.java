package dev.gatehouse.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.core.Party;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.FirstContact;
import dev.gatehouse.ticket.Reply;
import dev.gatehouse.ticket.ReplyKind;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketClass;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MessagePapersTest {
    private final MessagePapers print = new MessagePapers(Tickets.FRAME, Tickets.UNITS);

    @Test
    void theRecordHasPlaceTimeContentContactAndWhatWasToldToTheReporter() {
        Ticket ticket = Tickets.of(TicketClass.ENGINEERING)
                .withFirstContact(new FirstContact(Tickets.OFFICER, Party.staff("wang.fang")))
                .withReplies(new Reply(
                        ReplyKind.FIRST, Channel.TELEPHONE, Tickets.OFFICER, Tickets.NOON, "Within the <hour>", null));

        Document page = Pages.read(print.messageRecord(ticket));

        assertThat(page.select("h1").text()).isEqualTo("信息记录表 Message Record");
        assertThat(page.select(".facts tr").eachText())
                .contains(
                        "地点 Place 2-0802 building 2 厨房",
                        "信息内容 Content " + Tickets.CONTENT,
                        "报告人 Reported by 林晓",
                        "联系人 Contact person 林晓",
                        "联系方式 Contact method +8613600136000",
                        "接到时间 Received 2026-04-07 12:00",
                        "录入时间 Recorded 2026-04-07 12:01",
                        "首接负责人 First contact li.wei",
                        "代理人 Standing in wang.fang",
                        "分类 Class 工程 engineering");
        assertThat(page.select("caption:contains(told) ~ tbody tr").eachText())
                .containsExactly("首次答复 first reply 电话 telephone li.wei 2026-04-07 12:00 Within the <hour>");
    }

    @Test
    void whatNobodyHasSaidYetIsLeftBlankToBeWrittenIn() {
        Document page =
                Pages.read(print.messageRecord(Tickets.of(TicketClass.HELP).withKind(null)));

        assertThat(page.select(".facts tr").eachText()).contains("分类 Class", "责任部门 Responsible");
        assertThat(page.select("caption:contains(told) ~ tbody tr")).hasSize(1);
        assertThat(page.select("caption:contains(told) ~ tbody tr").text()).isEmpty();
    }
}
