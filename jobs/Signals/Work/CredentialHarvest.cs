using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Work;

/// <summary>W19: stored credentials are read out, or many keys are asked for at once.</summary>
internal static class CredentialHarvest
{
    private static readonly string[] AlertWords = ["credential", "cookie", "token_theft", "infostealer", "password_store"];
    private static readonly string[] KeyWords = ["api-key", "api_key", "apikey", "access-token", "access_token", "personal-token"];

    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new(new("W19", "Reads stored credentials or asks for many keys", EvidenceCategory.Behaviour, FileNeeds.All(SecurityAlerts).Or(AccessRequests, UserAccounts, Workers),
        "An alert says that stored credentials were read, or more keys for interfaces were asked for in the first week than newcomers need.",
        "A move to another password manager.", ["password manager migration"], "PSA25J FLAME"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var alerts = input.Records[SecurityAlerts];
        foreach (var own in Rows.By(alerts, row => AlertWords.Any(word => alerts["category"].Key(row).Contains(word, StringComparison.Ordinal)) ? Whose(input, alerts, row) : null))
        {
            yield return Firing.On(description, own.Key, own.Value.Max(row => alerts["at"].Moment(row)), input.Thresholds.Bits(description.Code),
                $"Alerts that stored credentials were read: {own.Value.Count}.", own.Value.Select(row => alerts.Evidence(row, "category")), "alert");
        }
        var requests = input.Records[AccessRequests];
        var window = input.Thresholds.Days(description.Code, "window");
        int most = input.Thresholds.Count(description.Code, "maxKeys");
        foreach (var own in Rows.By(requests, row => KeyWords.Any(word => requests["entitlement"].Key(row).Contains(word, StringComparison.Ordinal)) && NewHires.IsWithin(input, requests, row, window)
            ? input.Accounts.CandidateOf(requests["account_id"].KeyCode(row)) : null))
        {
            if (own.Value.Count <= most) continue;
            yield return Firing.On(description, own.Key, own.Value.Max(row => requests["at"].Moment(row)), input.Thresholds.Bits(description.Code),
                $"{own.Value.Count} keys were asked for within {window.TotalDays:0} days of the start.", own.Value.Select(row => requests.Evidence(row, "entitlement")), "keys");
        }
    }

    private static EntityId? Whose(SignalInput input, RecordTable alerts, int row) => input.Accounts.CandidateOf(alerts["account_id"].KeyCode(row))
        ?? input.Accounts.CandidateOfDevice(alerts["device_serial"].KeyCode(row), alerts["at"].Key(row));
}
