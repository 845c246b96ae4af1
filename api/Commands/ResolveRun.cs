using System.Globalization;
using Investigations.Jobs.Resolution.Accuracy;
using Investigations.Jobs.Resolution.Explaining;
using Investigations.Jobs.Resolution.Linkage;
using Investigations.Jobs.Resolution.Outputs;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Api.Commands;

/// <summary>One run of <c>resolve</c>: reads, links, writes, and tells what came of it.</summary>
/// <param name="teller">Speaks to people.</param>
/// <param name="request">What to do.</param>
internal sealed class ResolveRun(Teller teller, ResolveRequest request)
{
    private const int MostTold = 20; // rejected rows

    private readonly LinkageOptions options = new() { Threshold = request.Threshold, IsLinkOnly = request.Tables.LinkOnly };

    /// <summary>Runs to the end.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var outcome = await teller.WatchAsync(tell => Task.FromResult(Work(tell, cancellationToken)));
        TellColumns(outcome.Reading);
        TellResult(outcome);
        if (outcome.Reading.Table.Truth is { } truth) TellAccuracy(outcome, truth);
        if (request.Explain.Count == 2) TellExplanation(outcome);
    }

    private ResolveOutcome Work(Action<string, int> tell, CancellationToken cancellationToken)
    {
        var reading = PersonTableReader.Read(request.Tables, tell, cancellationToken);
        tell("Linking", 0);
        var result = PersonLinkage.Link(reading.Table, options, done => tell("Linking", done), cancellationToken);
        tell("Linking", 100);
        cancellationToken.ThrowIfCancellationRequested();
        tell("Writing", 0);
        Directory.CreateDirectory(request.Folder);
        var names = new RecordNames(reading.Table);
        var records = new LinkedRecords(result);
        ClusterFile.Write(Path.Combine(request.Folder, "clusters.csv"), records.FirstOf, names);
        int clusters = QualityFile.Write(Path.Combine(request.Folder, "clusters-quality.csv"), result, records, names);
        int pairs = PairFile.Write(Path.Combine(request.Folder, "pairs.csv"), result, records, names, request.Tables.Workers);
        tell("Writing", 100);
        return new ResolveOutcome(reading, result, records, names, clusters, pairs);
    }

    private void TellColumns(TableReading reading)
    {
        teller.Say($"{"column",-28}{"role",-16}why");
        foreach (var guess in reading.Guesses) teller.Say($"{guess.Column,-27} {RoleNames.Of(guess.Role),-15} {guess.Reason}");
        if (reading.RejectedCount == 0) return;
        foreach (var row in reading.Rejects.Take(MostTold)) teller.Say(string.Create(CultureInfo.InvariantCulture, $"rejected {row.File} line {row.Line}: {row.Reason}"));
        teller.Say(string.Create(CultureInfo.InvariantCulture, $"{reading.RejectedCount} rows were left out."));
    }

    private void TellResult(ResolveOutcome outcome)
    {
        var table = outcome.Reading.Table;
        foreach (string line in outcome.Result.Left) teller.Say($"left out: {line}");
        if (outcome.Records.IsCut) teller.Say($"Rows that very many records share are listed in pairs.csv by their first record.");
        int persons = outcome.Records.FirstOf.Where(static (first, record) => first == record).Count();
        teller.Say(string.Create(CultureInfo.InvariantCulture, $"{table.Count} records of {persons} persons: {outcome.Clusters} clusters of two records or more. {outcome.Result.Compared} pairs compared, {outcome.Pairs} listed."));
        teller.Say($"Wrote clusters.csv, pairs.csv and clusters-quality.csv to {request.Folder}.");
    }

    private void TellAccuracy(ResolveOutcome outcome, int[] truth)
    {
        int[]? sides = request.Tables.LinkOnly ? [.. Enumerable.Range(0, truth.Length).Select(outcome.Names.FileOf)] : null;
        var accuracy = PartitionAccuracy.Measure(outcome.Records.FirstOf, truth, sides);
        double recall = BlockingRecall.Measure(outcome.Result, options, truth, sides);
        teller.Say($"{"",-12}{"precision",10}{"recall",10}{"F1",10}");
        TellAccuracy("pairwise", accuracy.Pairwise);
        TellAccuracy("B-cubed", accuracy.BCubed);
        teller.Say(string.Create(CultureInfo.InvariantCulture, $"blocking recall {recall:0.0000}: of {accuracy.TruePairs} true pairs so many were compared; {accuracy.JoinedPairs} were joined"));
    }

    private void TellAccuracy(string name, PairAccuracy accuracy) =>
        teller.Say(string.Create(CultureInfo.InvariantCulture, $"{name,-12}{accuracy.Precision,10:0.0000}{accuracy.Recall,10:0.0000}{accuracy.F1,10:0.0000}"));

    private void TellExplanation(ResolveOutcome outcome)
    {
        int[] found = [.. request.Explain.Select(name => Only(name, outcome.Names.Find(name)))];
        teller.Say($"{request.Explain[0]} and {request.Explain[1]}:");
        foreach (string line in new PairExplanation(outcome.Result, request.Threshold, found[0], found[1]).Lines()) teller.Say(line);
    }

    private static int Only(string name, List<int> found) => found.Count switch
    {
        0 => throw new UsageException($"--explain: no record has the id '{name}'."),
        1 => found[0],
        _ => throw new UsageException($"--explain: {found.Count} records have the id '{name}'. Write the file's name, a colon and the id."),
    };
}
