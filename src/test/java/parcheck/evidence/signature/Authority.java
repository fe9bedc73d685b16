package parcheck.evidence.signature;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** An authority made for a test: it issues certificates to offices and titles, and lists what it revoked. */
final class Authority {
    static final Instant BEGIN = Instant.parse("2023-01-01T00:00:00Z");
    static final Instant END = Instant.parse("2123-01-01T00:00:00Z");

    private static final int MADE_AT_MOST = 16;
    private static final List<KeyPair> MADE = new ArrayList<>();
    private static int next = -1;

    final KeyPair keys;
    final X509Certificate certificate;
    private final X500Name name;
    private final Map<BigInteger, Instant> revoked = new LinkedHashMap<>();
    private @Nullable String address;

    /** A certificate and its key. */
    record Key(KeyPair keys, X509Certificate certificate) {}

    Authority(String name) {
        this.name = new X500Name(name);
        this.keys = keys();
        this.certificate = issue(this.name, keys, BEGIN, END, true, false);
    }

    private Authority(X500Name name, KeyPair keys, X509Certificate certificate) {
        this.name = name;
        this.keys = keys;
        this.certificate = certificate;
    }

    /** An authority that this one vouches for. */
    Authority below(String ofName) {
        X500Name other = new X500Name(ofName);
        KeyPair own = keys();
        return new Authority(other, own, issue(other, own, BEGIN, END, true, false));
    }

    Key asKey() {
        return new Key(keys, certificate);
    }

    /** Another key pair than those handed out before it in the same test; they are made once, for that takes long. */
    static synchronized KeyPair keys() {
        if (MADE.size() < MADE_AT_MOST) {
            MADE.add(made());
        }
        next = (next + 1) % MADE_AT_MOST;
        return MADE.get(next % MADE.size());
    }

    private static KeyPair made() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048, new SecureRandom());
            return generator.generateKeyPair();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Key key(String subject) {
        return key(subject, END);
    }

    Key key(String subject, Instant end) {
        KeyPair own = keys();
        return new Key(own, issue(new X500Name(subject), own, BEGIN, end, false, false));
    }

    Key stampKey(String subject) {
        KeyPair own = keys();
        return new Key(own, issue(new X500Name(subject), own, BEGIN, END, false, true));
    }

    /** Certificates issued from now on say that more about their issuer, their state and revoked ones is to be had at an address. */
    void says(String url) {
        address = url;
    }

    void revoke(Key key, Instant at) {
        revoked.put(key.certificate().getSerialNumber(), at);
    }

    private X509Certificate issue(X500Name subject, KeyPair own, Instant begin, Instant end, boolean ca, boolean tsa) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    name,
                    new BigInteger(64, new SecureRandom()).add(BigInteger.ONE),
                    Date.from(begin),
                    Date.from(end),
                    subject,
                    own.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(ca));
            int usage =
                    ca ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            if (tsa) {
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            if (address != null) {
                addresses(builder, address);
            }
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addresses(X509v3CertificateBuilder builder, String url) throws Exception {
        GeneralName at = new GeneralName(GeneralName.uniformResourceIdentifier, url);
        builder.addExtension(
                Extension.authorityInfoAccess, false, new AuthorityInformationAccess(new AccessDescription[] {
                    new AccessDescription(AccessDescription.id_ad_caIssuers, at),
                    new AccessDescription(AccessDescription.id_ad_ocsp, at)
                }));
        DistributionPointName lists = new DistributionPointName(new GeneralNames(at));
        builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
            new DistributionPoint(lists, null, null)
        }));
    }

    private ContentSigner signer() throws Exception {
        return new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
    }

    /** Puts the authority's certificate and a list that is current for 30 days from {@code made} into a folder. */
    void trust(Path folder, String file, Instant made) {
        anchor(folder, file);
        list(folder, file, made);
    }

    /** Puts only the list of what the authority revoked into a folder. */
    void list(Path folder, String file, Instant made) {
        put(folder.resolve(file + ".crl"), list(made));
    }

    void anchor(Path folder, String file) {
        try {
            String pem =
                    "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                            + "\n-----END CERTIFICATE-----\n";
            put(folder.resolve(file + ".pem"), pem.getBytes(StandardCharsets.US_ASCII));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] list(Instant made) {
        try {
            X509v2CRLBuilder builder = new X509v2CRLBuilder(name, Date.from(made));
            builder.setNextUpdate(Date.from(made.plus(30, ChronoUnit.DAYS)));
            revoked.forEach((serial, at) -> builder.addCRLEntry(serial, Date.from(at), 1));
            X509CRLHolder list = builder.build(signer());
            return list.getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
