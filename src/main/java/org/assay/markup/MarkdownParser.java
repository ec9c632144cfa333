package org.assay.markup;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * The Markdown of this wiki: CommonMark with tables, task lists, strikethrough, footnotes, bare addresses and wiki
 * links; without HTML. Its work grows in step with the text's length, whatever the text.
 */
final class MarkdownParser {

    /** Quotes and lists within each other (a list takes two), deep enough for any text that is meant to be read. */
    private static final int MAX_OPEN_BLOCKS = 32;

    private static final int MAX_TABLE_PADDING = 50_000;

    /** All but blocks of HTML: these would swallow the Markdown up to the next empty line. */
    private static final Set<Class<? extends Block>> BLOCKS = Set.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            IndentedCodeBlock.class);

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            TaskListItemsExtension.create(),
            FootnotesExtension.create(),
            AutolinkExtension.create());

    private MarkdownParser() {}

    /** Whether the text asks for far more output than it has input and is to be shown as it is. */
    static boolean isExcessive(String markdown) {
        return TablePadding.exceeds(MAX_TABLE_PADDING, markdown);
    }

    /** The tree of the text; headings leave the first level to the page's title. */
    static Node parse(String markdown) {
        Node document = Parser.builder()
                .enabledBlockTypes(BLOCKS)
                .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
                .customBlockParserFactory(new LongParagraphs())
                .customInlineContentParserFactory(new EscapedBrackets.Factory())
                .customInlineContentParserFactory(new TimesSign.Factory())
                .linkProcessor(new WikiLinkParser())
                .inlineParserFactory(context -> new InlinePieces(new InlineParserImpl(context)))
                .extensions(EXTENSIONS)
                .build()
                .parse(markdown);
        HeadingLevels.lower(document);
        return document;
    }
}
