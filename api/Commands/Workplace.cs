using System.CommandLine;
using System.Globalization;
using Investigations.Api.Pipeline;
using Investigations.Graph.Ingestion;
using Investigations.Graph.Ingestion.Mapping;
using Investigations.Graph.Normalisation;
using Investigations.Graph.Operations;
using Investigations.Graph.Storage;
using Investigations.Graph.Storage.Sqlite;
using Investigations.Jobs.Clustering;
using Investigations.Jobs.Correlation;
using Investigations.Jobs.Reporting;
using Investigations.Jobs.Resolution;
using Investigations.Jobs.Scoring;
using Investigations.Jobs.Scoring.Learned;
using Investigations.Jobs.Signals;

namespace Investigations.Api.Commands;

/// <summary>What the commands work with: settings, stores, stages and the importer.</summary>
/// <param name="clock">The time.</param>
/// <param name="environment">The environment variables.</param>
/// <param name="teller">Speaks to people.</param>
internal sealed class Workplace(TimeProvider clock, IReadOnlyDictionary<string, string> environment, Teller teller)
{
    /// <summary>The option that every command has.</summary>
    public Option<string?> Home { get; } = new("--home") { Description = "The data folder. Default: INVESTIGATIONS_HOME, then ~/.investigations.", HelpName = "DIR", Recursive = true };

    /// <summary>The time.</summary>
    public TimeProvider Clock => clock;

    /// <summary>Speaks to people.</summary>
    public Teller Teller => teller;

    /// <summary>Numbers and seeds of the stages as they run, for <c>run.json</c>.</summary>
    public static IReadOnlyDictionary<string, string> Parameters { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["cluster.seed"] = new ClusterOptions().Seed.ToString(CultureInfo.InvariantCulture),
        ["version"] = typeof(Workplace).Assembly.GetName().Version!.ToString(3),
    };

    /// <summary>The settings a command runs under.</summary>
    /// <param name="parsed">Has the options.</param>
    /// <param name="options">Settings that options of the command give, by name; null values are left out.</param>
    /// <exception cref="SettingsException">Some are wrong.</exception>
    public Settings Settings(ParseResult parsed, params (string Name, string? Value)[] options) => SettingsReader.Read(
        parsed.GetValue(Home),
        options.Where(option => option.Value is not null).ToDictionary(option => option.Name, option => option.Value!, StringComparer.Ordinal),
        environment);

    /// <summary>Opens the store of a data folder, and makes both when they are not there.</summary>
    /// <param name="settings">Name the folder.</param>
    /// <param name="command">The command that opens it: with the user's name, who writes.</param>
    /// <param name="why">What it is opened for; the audit log keeps it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="StoreUnavailableException">Another process has it open, or it cannot be read.</exception>
    public async ValueTask<OpenedStore> OpenAsync(Settings settings, string command, string why, CancellationToken cancellationToken)
    {
        OwnerOnly.MakeFolder(settings.Home);
        var store = await SqliteGraphStore.OpenAsync(settings.GraphDatabase, clock, cancellationToken);
        try
        {
            var log = OpenAudit(settings);
            return new OpenedStore(new AuditedGraphStore(store, log, $"{Environment.UserName} by {command}", why), log);
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens the audit log of a data folder; its checkpoint lies beside the keys, not beside the log.</summary>
    public AuditLog OpenAudit(Settings settings)
    {
        byte[] key = Keys.Audit(settings.Home);
        return AuditLog.Open(settings.OperationsDatabase, Path.Combine(settings.Home, "keys", "audit.checkpoint"), key, clock);
    }

    /// <summary>The stages of a data folder.</summary>
    /// <param name="settings">Say where reports go.</param>
    /// <param name="logs">Where stages write their log line.</param>
    /// <param name="isLearning">A model is being learned, so none stands beside the additive risk.</param>
    public IReadOnlyList<IStage> Stages(Settings settings, ILoggerFactory logs, bool isLearning = false) =>
    [
        new ResolveStage(new ResolveOptions(), clock, logs.CreateLogger<ResolveStage>()),
        new CorrelateStage(new CorrelateOptions(), clock, logs.CreateLogger<CorrelateStage>()),
        new SignalStage(ThresholdsOf(settings), clock),
        new ClusterStage(new ClusterOptions(), clock, logs.CreateLogger<ClusterStage>()),
        new ScoreStage(new ScoreOptions { Model = isLearning ? null : ModelOf(settings) }, clock, logs.CreateLogger<ScoreStage>()),
        new ReportStage(new ReportOptions { Folder = Path.Combine(settings.Home, "reports") }, clock, logs.CreateLogger<ReportStage>()),
    ];

    /// <summary>The risk model of a data folder: its own when one was trained for it, else the one the product ships with.</summary>
    /// <exception cref="InvalidDataException">The folder's own was changed after it was signed, or does not fit this version.</exception>
    public static RiskModel ModelOf(Settings settings) => File.Exists(settings.RiskModel) ? RiskModelFile.Read(settings.RiskModel) : RiskModelFile.Shipped;

    private static Thresholds ThresholdsOf(Settings settings)
    {
        if (!File.Exists(settings.Thresholds)) return Thresholds.Shipped;
        try
        {
            return Thresholds.Shipped.With(File.ReadAllText(settings.Thresholds));
        }
        catch (Exception fault) when (fault is FormatException or System.Text.Json.JsonException)
        {
            throw new UsageException($"{settings.Thresholds}: {fault.Message}");
        }
    }

    /// <summary>Imports a pack and tells what came of it.</summary>
    /// <param name="store">Where to.</param>
    /// <param name="hash">Hashes secrets.</param>
    /// <param name="path">A folder or archive; with a mapping, of foreign files.</param>
    /// <param name="mapping">A mapping file, or null for a source pack.</param>
    /// <param name="cancellationToken">Stops it; what is written stands.</param>
    /// <returns>What it did, with its notices.</returns>
    /// <exception cref="PackRefusedException">It cannot be read as a whole.</exception>
    public async Task<ImportOutcome> ImportAsync(IGraphStore store, KeyedHash hash, string path, string? mapping, CancellationToken cancellationToken)
    {
        var importer = new PackImporter(store, hash, clock, ImportOptions.Default);
        var outcome = await teller.WatchAsync(tell =>
        {
            var progress = new Relay<ImportProgress>(file => tell($"import {Path.GetFileName(Path.TrimEndingDirectorySeparator(path))}", 100 * file.FileIndex / file.FileCount));
            return mapping is null
                ? importer.ImportAsync(path, progress, cancellationToken)
                : MappedImport.Read(mapping, PackLimits.Default).ImportAsync(importer, path, progress, cancellationToken);
        });
        ImportTable.Tell(teller, outcome);
        return outcome;
    }

    /// <summary>Runs stages as one run and tells how far they are.</summary>
    /// <param name="store">What they read and write.</param>
    /// <param name="stages">All there are.</param>
    /// <param name="names">Those to run; null runs all.</param>
    /// <param name="cancellationToken">Stops them.</param>
    /// <returns>The number of the run.</returns>
    public async Task<long> RunAsync(IGraphStore store, IReadOnlyList<IStage> stages, IReadOnlyCollection<string>? names, CancellationToken cancellationToken)
    {
        var catalogue = new StageCatalogue(stages);
        using var runner = new StageRunner(store, catalogue);
        var outcomes = new List<StageProgress>();
        long run = await teller.WatchAsync(tell => runner.RunAsync(
            [.. catalogue.Stages.Where(stage => names is null || names.Contains(stage.Name))],
            progress =>
            {
                tell(progress.Stage, progress.Outcome is null ? 0 : 100);
                if (progress.Outcome is not null) outcomes.Add(progress);
            },
            cancellationToken));
        foreach (var outcome in outcomes) teller.Say(outcome.ToString());
        return run;
    }
}
