package org.assay.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.apache.tika.Tika;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.assay.platform.Invalid;
import org.jboss.logging.Logger;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Takes the text from a file with Apache Tika. What the file is tells its content, never its name. Nothing is fetched, nothing
 * embedded is opened, no script or macro is run.
 */
final class Extraction {

    static final int MAX_BYTES = 20 << 20;
    static final int MAX_CODE_POINTS = 4 << 20;

    private static final Logger LOG = Logger.getLogger(Extraction.class);

    private static final String HTML = "text/html";
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String ENCRYPTED_OFFICE = "application/x-tika-ooxml-protected";

    private static final ServiceLoader LOADER = new ServiceLoader(Extraction.class.getClassLoader());
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes(Extraction.class.getClassLoader());
    private static final Detector DETECTOR = new DefaultDetector(TYPES, LOADER);

    private final byte[] bytes;
    private final BooleanSupplier late;

    /** @param late asked again and again: whether the time is over */
    Extraction(byte[] bytes, BooleanSupplier late) {
        this.bytes = bytes;
        this.late = late;
    }

    /**
     * The text.
     *
     * @throws Invalid if there is none to be had, saying why
     */
    Extracted run() {
        Extracted extracted = extracted(type());
        if (extracted.text().isBlank()) {
            throw Unreadable.noText();
        }
        if (isTooLong(extracted.text())) {
            throw Unreadable.tooLong();
        }
        return extracted;
    }

    /** A text that needs no reading: the bytes are UTF-8. */
    static Extracted pasted(byte[] bytes) {
        String text = PlainText.decoded(bytes, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            throw new Invalid("text", "empty", "must not be empty");
        }
        if (isTooLong(text)) {
            throw new Invalid("text", "too-long", "must have at most " + MAX_CODE_POINTS + " characters");
        }
        return new Extracted("text/plain", text, "pasted as UTF-8");
    }

    private static boolean isTooLong(String text) {
        return text.codePointCount(0, text.length()) > MAX_CODE_POINTS;
    }

    private Extracted extracted(String type) {
        return switch (type) {
            case HTML -> parsed(HTML, new JSoupParser(encodings()));
            case PDF -> {
                checkEnd();
                yield parsed(PDF, new PDFParser());
            }
            case DOCX -> {
                Packed.check(bytes);
                yield parsed(DOCX, new OOXMLParser());
            }
            default -> {
                Charset charset = PlainText.charset(bytes);
                yield new Extracted("text/plain", PlainText.decoded(bytes, charset), "decoded as " + charset.name());
            }
        };
    }

    private String type() {
        MediaType found = detected();
        String type = found.toString();
        if (type.equals(PDF) || type.equals(DOCX)) {
            return type;
        }
        if (type.equals(HTML) || type.equals("application/xhtml+xml")) {
            return HTML;
        }
        if (type.equals(ENCRYPTED_OFFICE)) {
            throw Unreadable.encrypted();
        }
        if (found.getBaseType().equals(MediaType.APPLICATION_ZIP)) {
            Packed.check(bytes); // One that was cut off is not known for a document; then that is what is wrong.
        }
        // Mark-up that a browser would run is no text; a source or a letter is.
        boolean text = TYPES.getMediaTypeRegistry().isInstanceOf(found, MediaType.TEXT_PLAIN)
                || found.equals(MediaType.OCTET_STREAM);
        if (!text || isXml(found) || !PlainText.isLikely(bytes)) {
            throw Unreadable.unknownType();
        }
        return "text/plain";
    }

    private static boolean isXml(MediaType type) {
        return TYPES.getMediaTypeRegistry().isInstanceOf(type, MediaType.APPLICATION_XML);
    }

    private MediaType detected() {
        try (TikaInputStream stream = TikaInputStream.get(bytes)) {
            return DETECTOR.detect(stream, new Metadata());
        } catch (IOException | RuntimeException e) {
            LOG.debug("What a file is was not found out", e);
            throw Unreadable.damaged();
        }
    }

    /** The parser would make do with what there is of a file that was cut off, and nobody would know what is missing. */
    private void checkEnd() {
        int tail = Math.min(bytes.length, 4 << 10);
        String end = new String(bytes, bytes.length - tail, tail, StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) {
            throw Unreadable.damaged();
        }
    }

    private Extracted parsed(String type, Parser parser) {
        TextCollector text = new TextCollector(2 * MAX_CODE_POINTS, late);
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type);
        try (TikaInputStream stream = TikaInputStream.get(bytes)) {
            parser.parse(stream, new BodyContentHandler(text), metadata, context());
        } catch (EncryptedDocumentException e) {
            throw Unreadable.encrypted();
        } catch (IOException | SAXException | TikaException | RuntimeException | LinkageError e) {
            if (text.stopped() == null) {
                LOG.debug("A file was not read", e);
                throw isExplosion(e) ? Unreadable.explodes() : Unreadable.damaged();
            }
        }
        if (text.stopped() != null) {
            throw text.stopped() == TextCollector.Stop.TOO_LONG ? Unreadable.tooLong() : Unreadable.tooSlow();
        }
        return new Extracted(type, PlainText.relaid(text.text()), Tika.getString());
    }

    private static boolean isExplosion(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
                return true;
            }
        }
        return false;
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractActions(false);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractAnnotationText(false);
        context.set(PDFParserConfig.class, pdf);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setExtractMacros(false);
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        context.set(OfficeParserConfig.class, office);
        return context;
    }

    /** What the page says of itself within its beginning, else as for any text. */
    private EncodingDetector encodings() {
        HtmlEncodingDetector stated = new HtmlEncodingDetector();
        return (input, metadata) -> {
            Charset charset = stated.detect(input, metadata);
            return charset == null ? PlainText.charset(bytes) : charset;
        };
    }

    /** Pictures, attached files, other documents inside: left alone. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // Nothing is opened.
        }
    }
}
