package parcheck.evidence.signature;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.cert.X509CertificateHolder;
import parcheck.plan.Fold;

/** The subject of a certificate: the attributes of its name, and the policies that it was issued under. */
record Subject(X500Name name, List<String> policies) {

    /** Reads a certificate's subject; throws IllegalArgumentException if its name cannot be read. */
    static Subject of(CertificateToken certificate) {
        try {
            X509CertificateHolder holder = new X509CertificateHolder(certificate.getEncoded());
            return new Subject(holder.getSubject(), policies(holder));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The issuer's name, which has no policies. */
    static Subject issuer(CertificateToken certificate) {
        return new Subject(
                X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded()), List.of());
    }

    private static List<String> policies(X509CertificateHolder holder) {
        CertificatePolicies found = CertificatePolicies.fromExtensions(holder.getExtensions());
        return found == null
                ? List.of()
                : Arrays.stream(found.getPolicyInformation())
                        .map(p -> p.getPolicyIdentifier().getId())
                        .toList();
    }

    /** The values of an attribute, named as certificates show it (CN, O, UID …) or by its dotted number. */
    List<String> values(String attribute) {
        ASN1ObjectIdentifier oid = BCStyle.INSTANCE.attrNameToOID(attribute);
        return Arrays.stream(name.getRDNs(oid))
                .flatMap(rdn -> Arrays.stream(rdn.getTypesAndValues()))
                .filter(pair -> pair.getType().equals(oid))
                .map(pair -> Fold.spaces(IETFUtils.valueToString(pair.getValue())))
                .toList();
    }

    /** The values of an attribute as comparison keys. */
    List<String> keys(String attribute) {
        return values(attribute).stream().map(Fold::key).toList();
    }

    /** The name that people know: the common name, else the smallest part of the organisation. */
    String shown() {
        for (String attribute : List.of("CN", "OU", "O")) {
            List<String> values = values(attribute);
            if (!values.isEmpty()) {
                return values.get(0).replace("\\", "");
            }
        }
        return name.toString();
    }
}
