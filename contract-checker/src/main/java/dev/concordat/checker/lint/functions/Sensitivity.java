package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code concordat:sensitivity}: a field that looks personal or secret says that it is. */
final class Sensitivity implements LintFunction {
  private static final String TAG = "x-sensitivity";

  private static final Set<String> PERSONAL =
      Set.of(
          "email",
          "emailaddress",
          "phone",
          "phonenumber",
          "mobile",
          "mobilenumber",
          "mobilephone",
          "firstname",
          "lastname",
          "surname",
          "familyname",
          "givenname",
          "middlename",
          "fullname",
          "birthdate",
          "dateofbirth",
          "dob",
          "birthday",
          "ssn",
          "socialsecuritynumber",
          "nationalid",
          "taxid",
          "passportnumber",
          "driverslicense",
          "drivinglicense",
          "iban",
          "accountnumber",
          "bankaccount",
          "bankaccountnumber",
          "creditcard",
          "creditcardnumber",
          "cardnumber",
          "pan",
          "streetaddress",
          "homeaddress",
          "postaladdress",
          "ipaddress",
          "gender",
          "ethnicity",
          "religion",
          "nationality");

  private static final Set<String> SECRET =
      Set.of(
          "password",
          "passwd",
          "passphrase",
          "pin",
          "cvv",
          "cvc",
          "secret",
          "clientsecret",
          "apikey",
          "accesstoken",
          "refreshtoken",
          "privatekey",
          "secretkey",
          "credential",
          "credentials");

  Sensitivity(Options options) {
    options.allow();
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    List<Complaint> complaints = new ArrayList<>();
    for (Cursor property : context.schemas().properties()) {
      String name = property.key().toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
      Optional<String> level =
          PERSONAL.contains(name)
              ? Optional.of("pii")
              : SECRET.contains(name) ? Optional.of("secret") : Optional.empty();
      if (level.isPresent() && holdsText(property, context) && !isTagged(property, context)) {
        complaints.add(
            Complaint.at(
                property,
                "'%s' looks %s: say so with '%s: %s', or that it is not with '%s: internal'",
                property.key(),
                level.get().equals("pii") ? "personal" : "secret",
                TAG,
                level.get(),
                TAG));
      }
    }
    return complaints;
  }

  /** Flags and counts are no personal data, whatever they are called. */
  private static boolean holdsText(Cursor property, LintContext context) {
    Node schema = property.in(context.resolved()).node();
    String type = schema.string("type");
    return type == null
        ? schema.get("properties") == null && schema.get("type") == null == isPlain(schema)
        : type.equals("string");
  }

  private static boolean isPlain(Node schema) {
    return schema.get("items") == null;
  }

  private static boolean isTagged(Cursor property, LintContext context) {
    Cursor resolved = property.in(context.resolved());
    Optional<Cursor> holder = property.parent().flatMap(Cursor::parent);
    return property.node().get(TAG) != null
        || resolved.node().get(TAG) != null
        || holder.filter(schema -> schema.node().get(TAG) != null).isPresent();
  }
}
