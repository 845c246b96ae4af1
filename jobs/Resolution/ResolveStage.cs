using Investigations.Graph.Model;
using Investigations.Graph.Storage;
using Microsoft.Extensions.Logging;

namespace Investigations.Jobs.Resolution;

/// <summary>The stage that resolves source records into candidates and persons.</summary>
public sealed class ResolveStage(ResolveOptions options, TimeProvider time, ILogger<ResolveStage> logger) : IStage
{
    /// <summary>The files that say who somebody is; the others are not loaded.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } =
    [
        SourceCatalogue.Candidates, SourceCatalogue.Applications, SourceCatalogue.Claims, SourceCatalogue.References, SourceCatalogue.Interviews,
        SourceCatalogue.Assessments, SourceCatalogue.Workers, SourceCatalogue.PayDestinations, SourceCatalogue.Payments, SourceCatalogue.Verifications,
        SourceCatalogue.IdentityDocuments, SourceCatalogue.Photos, SourceCatalogue.Shipments, SourceCatalogue.UserAccounts, SourceCatalogue.Factors,
        SourceCatalogue.CodeAccounts, SourceCatalogue.Commits, SourceCatalogue.Organisations, SourceCatalogue.IpIntel
    ];

    /// <inheritdoc/>
    public string Name => "resolve";

    /// <inheritdoc/>
    public async ValueTask<StageOutcome> RunAsync(IGraphStore store, long run, CancellationToken cancellationToken = default)
    {
        long started = time.GetTimestamp();
        var records = await store.RecordsAsync(Files, AsOf.Now, cancellationToken);
        var held = await store.HeldJudgementsAsync(cancellationToken);
        var identities = Resolver.Resolve(records, [.. held.Select(h => h.Judgement)], options, learned => logger.LogInformation("Run {Run}: {Learned}", run, learned));
        await store.ReplaceIdentitiesAsync(run, identities, cancellationToken);
        int candidates = identities.People.Count(entity => entity.Kind == EntityKind.Candidate);
        logger.LogInformation("Run {Run}: {Candidates} candidates and {Persons} persons resolved, {Conflicts} identity conflicts", run, candidates, identities.People.Count - candidates, identities.Conflicts.Count);
        return new StageOutcome(Name, time.GetElapsedTime(started),
        [
            new("candidates", candidates), new("conflicts", identities.Conflicts.Count), new("judgements", identities.Judgements.Count),
            new("names", identities.Names.Count), new("persons", identities.People.Count - candidates),
        ], identities.Left);
    }
}
