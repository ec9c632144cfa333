package org.assay.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SafeHtmlTest {

    @Test
    void escaped_text_can_leave_neither_text_nor_attribute() {
        assertThat(SafeHtml.escaped("<a href=\"x\" title='y'>&amp;</a>").toString())
                .isEqualTo("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;");
    }

    @Test
    void nothing_is_empty() {
        assertThat(SafeHtml.escaped(null)).isEqualTo(SafeHtml.escaped(""));
        assertThat(SafeHtml.escaped("")).hasToString("");
    }

    @Test
    void what_xml_forbids_is_replaced() {
        assertThat(SafeHtml.escaped("a\0b\u001bc\ud800d\udc00e\uffff"))
                .hasToString("a\ufffdb\ufffdc\ufffdd\ufffde\ufffd");
        assertThat(SafeHtml.escaped("\t\n😀 مرحبا")).hasToString("\t\n😀 مرحبا");
    }

    @Test
    void nobody_outside_can_construct_it() {
        assertThat(Arrays.stream(SafeHtml.class.getDeclaredConstructors()))
                .allSatisfy(constructor -> assertThat(Modifier.isPublic(constructor.getModifiers()))
                        .isFalse());
    }
}
