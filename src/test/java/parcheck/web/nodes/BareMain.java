package parcheck.web.nodes;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** The least that a page of Thymeleaf can be: Tomcat, one template with a table of so many rows, nothing else. For {@link ServerBench}. */
public final class BareMain {
    private static final String PAGE = """
            <!DOCTYPE html><html xmlns:th="http://www.thymeleaf.org"><head><title>bare</title></head><body><table>
            <tr th:each="r : ${rows}"><th scope="row" th:text="${r.name()}">name</th><td class="cell met" th:text="${r.met()}">1</td><td class="cell missed" th:text="${r.missed()}">2</td></tr>
            </table></body></html>""";

    private BareMain() {}

    /** One line of the table. */
    public record Row(String name, int met, int missed) {}

    public static void main(String[] args) throws Exception {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        StringTemplateResolver resolver = new StringTemplateResolver();
        resolver.setCacheable(true);
        engine.setTemplateResolver(resolver);
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("bare").toString());
        tomcat.setPort(Integer.parseInt(args[0]));
        Context context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "bare", new HttpServlet() {
            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                List<Row> rows = IntStream.range(0, Integer.parseInt(request.getParameter("rows")))
                        .mapToObj(i -> new Row("xã số " + i, i, i + 1))
                        .toList();
                response.setContentType("text/html;charset=UTF-8");
                engine.process(
                        PAGE,
                        new org.thymeleaf.context.Context(Locale.ROOT, Map.of("rows", rows)),
                        response.getWriter());
            }
        });
        context.addServletMappingDecoded("/", "bare");
        tomcat.getConnector();
        tomcat.start();
        System.out.println(NodeMain.READY + args[0]);
        while (System.in.read() >= 0) {
            // Until the parent is gone.
        }
        System.exit(0);
    }
}
