package dev.mosaic.frontend.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SizeTest {

    @Test
    void sizesAreToldInTheUnitThatFits() {
        assertThat(Size.of(0)).isEqualTo("0 B");
        assertThat(Size.of(512)).isEqualTo("512 B");
        assertThat(Size.of(2_345)).isEqualTo("2.3 kB");
        assertThat(Size.of(12_345_678)).isEqualTo("12.3 MB");
        assertThat(Size.of(123_456_789)).isEqualTo("123 MB");
        assertThat(Size.of(5_000_000_000L)).isEqualTo("5 GB");
    }

    @Test
    void noSizeIsAThousandOfItsUnit() {
        assertThat(Size.of(999_999)).isEqualTo("1 MB");
        assertThat(Size.of(99_970_000)).isEqualTo("100 MB");
    }
}
