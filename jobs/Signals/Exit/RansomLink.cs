using System.Text.RegularExpressions;
using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Exit;

/// <summary>X03: a demand for money that names a wallet, mailbox or phone of somebody who applied or works here.</summary>
internal static partial class RansomLink
{
    private const int ShortestWallet = 25; // characters; the shortest addresses of the chains that are read have 26

    private static readonly string[] Threats =
        ["ransom", "hacked", "leak", "publish", "expose", "stolen", "encrypted", "auction", "your data", "your files", "source code", "competitors", "regret", "deadline", "hours"];

    private static readonly string[] Demands = ["pay", "send", "transfer", "bitcoin", "btc", "usdt", "usd", "eth", "monero", "crypto", "wallet"];

    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("X03", "Demand for money that leads to a known person", EvidenceCategory.Behaviour,
        FileNeeds.All(Messages, PayDestinations).Or(Messages, Candidates).Or(Messages, Workers),
        "A message that threatens and asks for money names a wallet, a private mailbox or a phone that a candidate or worker gave as his own.",
        "Spam that copied a published address: see whether the value was ever public.", ["copy-cat spam", "someone else quotes the value"], "ART SCWX PSA25J"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Messages];
        for (int row = 0; row < table.Count; row++)
        {
            if (!input.Texts.TryGetValue(table["text.sha256"].Key(row), out string? text) || !IsDemand(text)) continue;
            var named = Named(text).Append(table["from_email"].Key(row)).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            var held = named.Where(key => !IsGeneric(input, key)).SelectMany(key => input.KnownValues.HoldersOf(key)).ToList();
            if (held.Count == 0) continue;
            EntityId[] holders = [.. held.Select(holder => holder.Candidate).Distinct().Order()];
            foreach (var holder in holders)
            {
                yield return Firing.On(description, holder, table["received_at"].Moment(row), input.Thresholds.Bits(description.Code),
                    $"A demand for money names a value that {(holders.Length == 1 ? "the candidate" : $"{holders.Length} candidates")} gave earlier.",
                    held.Where(pair => pair.Candidate == holder).Select(pair => pair.Evidence).Append(table.Evidence(row, "text_file")), table.RecordId(row));
            }
        }
    }

    private static bool IsDemand(string text) =>
        Threats.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) && Demands.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsGeneric(SignalInput input, string key) =>
        new[] { EntityKind.Wallet, EntityKind.EmailAddress, EntityKind.PhoneNumber }.Any(kind => input.Entity(kind.IdOf(key)) is { GenericReason: not null });

    /// <summary>Keys of the mailboxes, wallets and international phone numbers that stand in a text.</summary>
    private static IEnumerable<string> Named(string text)
    {
        foreach (Match word in Word().Matches(text))
        {
            string part = word.Value.Trim('.', ':', '-');
            if (part.Contains('@') && EmailAddress.TryNormalise(part, out var email) && !email.IsPlaceholder) yield return email.Mailbox;
            else if (part.Length >= ShortestWallet && WalletAddress.TryNormalise(part, out var wallet) && !wallet.IsPlaceholder) yield return wallet.Key;
        }
        foreach (Match number in Number().Matches(text))
        {
            if (PhoneNumber.TryNormalise(number.Value, "US", out var phone) && !phone.IsPlaceholder) yield return phone.E164;
        }
    }

    [GeneratedRegex("[A-Za-z0-9._%+@:-]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(@"\+[0-9][0-9 ().-]{7,20}[0-9]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
