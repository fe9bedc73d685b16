/** Parts of Office files as a stream of XML, without document types and without entities. Knows neither cells nor paragraphs. */
@NullMarked
package parcheck.intake.xml;

import org.jspecify.annotations.NullMarked;
