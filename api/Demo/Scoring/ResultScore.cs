using System.Text.Json;

namespace Investigations.Api.Demo.Scoring;

/// <summary>How well a results pack agrees with a truth file. Figures and their meaning are those of the project's reference scorer, digit for digit.</summary>
public sealed class ResultScore
{
    internal ResultScore()
    {
    }

    /// <summary>What was odd about the results: absent files, records in two people, clusters without a row.</summary>
    public IReadOnlyList<string> Notes { get; internal init; } = [];

    /// <summary>Rows of candidates, workers and references that the truth knows.</summary>
    public int Records { get; internal init; }

    /// <summary>Those of them that people.csv names.</summary>
    public int ResolvedRecords { get; internal init; }

    /// <summary>Rows of people.csv that the truth does not know.</summary>
    public int UnknownRecords { get; internal init; }

    /// <summary>Agreement over pairs of records.</summary>
    public Agreement Pairwise { get; internal init; } = Agreement.None;

    /// <summary>Agreement over records, B-cubed.</summary>
    public Agreement BCubed { get; internal init; } = Agreement.None;

    /// <summary>Pairs of records of one person: in truth, as said, and in both.</summary>
    public (long True, long Said, long Common)? Pairs { get; internal init; }

    /// <summary>One outcome for each planted network, in the order of the truth.</summary>
    public IReadOnlyList<NetworkOutcome> Networks { get; internal init; } = [];

    /// <summary>Honest people shown in clusters, and the size of these clusters.</summary>
    public FalseAlerts FalseAlerts { get; internal init; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>People of each kind of look-alike: all, in clusters of level review or above, escalated.</summary>
    public IReadOnlyDictionary<string, (int People, int InClusters, int Escalated)> LookAlikes { get; internal init; } =
        new SortedDictionary<string, (int, int, int)>(StringComparer.Ordinal);

    /// <summary>Victims with a row of their own: all, shown as anything but victim, shown as victim only.</summary>
    public (int Total, int ShownAsOther, int ShownAsVictim) Victims { get; internal init; }

    /// <summary>Compares a results pack with the truth.</summary>
    /// <param name="truthJsonPath">A truth file.</param>
    /// <param name="resultsDir">The folder with people.csv, clusters.csv and cluster_members.csv; an absent one is noted and counts as empty.</param>
    /// <exception cref="IOException">The truth cannot be read.</exception>
    /// <exception cref="JsonException">The truth is no JSON.</exception>
    public static ResultScore Compute(string truthJsonPath, string resultsDir)
    {
        ArgumentException.ThrowIfNullOrEmpty(truthJsonPath);
        ArgumentException.ThrowIfNullOrEmpty(resultsDir);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(truthJsonPath));
        return new Scorer(document.RootElement, resultsDir).Score();
    }

    /// <summary>The short report, as the reference scorer prints it; lines end with a line feed.</summary>
    public string ToText() => ScoreText.Of(this);

    /// <summary>All figures as one JSON object with sorted keys.</summary>
    public string ToJson() => ScoreJson.Of(this).ToJsonString(new JsonSerializerOptions { WriteIndented = true, IndentSize = 1, NewLine = "\n" });
}
