package parcheck.web.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Locale;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the programming interface says beside its routes: how to say who one is, and what every refusal looks like. */
@Configuration(proxyBeanMethods = false)
class Described {
    private static final String ENTRY = "basicAuth";

    @Bean
    OpenAPI interfaceOfParcheck() {
        SecurityScheme basic =
                new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic");
        return new OpenAPI()
                .info(new Info().title("Parcheck").version("1"))
                .components(new Components().addSecuritySchemes(ENTRY, basic))
                .addSecurityItem(new SecurityRequirement().addList(ENTRY));
    }

    @Bean
    GlobalOperationCustomizer refusals() {
        return (operation, method) -> {
            String room =
                    method.getBeanType().getSimpleName().replace("Api", "").toLowerCase(Locale.ROOT);
            operation.setOperationId(room + "-" + method.getMethod().getName());
            return refused(operation);
        };
    }

    private static Operation refused(Operation operation) {
        MediaType problem = new MediaType().schema(new ObjectSchema().description("RFC 9457"));
        Content content =
                new Content().addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem);
        operation
                .getResponses()
                .addApiResponse("4XX", new ApiResponse().description("Refused").content(content));
        return operation;
    }
}
