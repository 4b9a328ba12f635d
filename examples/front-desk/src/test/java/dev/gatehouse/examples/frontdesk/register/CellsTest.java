package dev.gatehouse.examples.frontdesk.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＠x"})
    void whatASpreadsheetWouldCalculateIsText(String typed) {
        assertThat(Cells.text(typed)).isEqualTo("'" + typed);
    }

    @Test
    void everythingElseStaysAsItIs() {
        assertThat(Cells.text("3-1201")).isEqualTo("3-1201");
        assertThat(Cells.text("a=b")).isEqualTo("a=b");
        assertThat(Cells.text("")).isEmpty();
        assertThat(Cells.text(null)).isEmpty();
        assertThat(Cells.text(new BigDecimal("-5.00"))).isEqualTo("-5.00");
    }
}
