// Validates PDF files by veraPDF, many in one virtual machine. It judges nothing itself and changes no file.
//
//   Validate FLAVOUR FILE…      FLAVOUR as veraPDF names it: ua1, 2a, …
//
// For each file, in the order given, one line "PASS FILE" or "FAIL FILE"; after a FAIL one indented line for
// each broken rule: its clause and test number, how often it is broken, where first, and what it demands.
// Ends with 0 if all files passed, 1 if not, 2 if it was called wrongly.

import java.io.FileInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.LogManager;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

public final class Validate {
    public static void main(String[] arguments) throws Exception {
        PDFAFlavour flavour = arguments.length < 2 ? PDFAFlavour.NO_FLAVOUR : PDFAFlavour.byFlavourId(arguments[0]);
        if (flavour == PDFAFlavour.NO_FLAVOUR) {
            System.err.println("usage: Validate FLAVOUR FILE…");
            System.exit(2);
        }
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();

        // veraPDF keeps what it knows of a document per thread.
        ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<Verdict>> verdicts = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            String file = arguments[i];
            verdicts.add(threads.submit(() -> judge(flavour, file)));
        }
        boolean allPass = true;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Future<Verdict> verdict : verdicts) {
            out.print(verdict.get().report);
            allPass &= verdict.get().passes;
        }
        threads.shutdown();
        System.exit(allPass ? 0 : 1);
    }

    private record Verdict(boolean passes, String report) {}

    private static Verdict judge(PDFAFlavour flavour, String file) {
        try (InputStream bytes = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(bytes, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.isCompliant()) {
                return new Verdict(true, "PASS " + file + "\n");
            }
            StringBuilder report = new StringBuilder("FAIL " + file + "\n");
            for (Map.Entry<RuleId, Integer> broken : result.getFailedChecks().entrySet()) {
                report.append("  ").append(describe(result, broken.getKey(), broken.getValue())).append("\n");
            }
            return new Verdict(false, report.toString());
        } catch (Exception failure) {
            return new Verdict(false, "FAIL " + file + "\n  unreadable: " + failure + "\n");
        }
    }

    private static String describe(ValidationResult result, RuleId rule, int times) {
        String place = result.getTestAssertions().stream()
                .filter(found -> found.getStatus() == TestAssertion.Status.FAILED && found.getRuleId().equals(rule))
                .findFirst()
                .map(found -> found.getLocation().getContext())
                .orElse("?");
        String demand = result.getValidationProfile().getRuleByRuleId(rule).getDescription().replaceAll("\\s+", " ");
        return rule.getClause() + "-" + rule.getTestNumber() + " ×" + times + " at " + place + ": " + demand;
    }
}
