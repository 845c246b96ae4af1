using System.Globalization;
using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;
using Investigations.Api.Demo.Sources;
using Investigations.Api.Demo.Truth;

namespace Investigations.Api.Demo;

/// <summary>Invents a company with its people, their lives, innocent look-alikes and planted networks, and writes what its systems would export.</summary>
public static class WorldGenerator
{
    /// <summary>The most weekly exports: sign-ins and payments reach back twenty weeks.</summary>
    public const int MostWeeks = 20;

    /// <summary>Writes <c>pack/</c>, a source pack with all files of the contract, and <c>truth.json</c>, which says who is who.</summary>
    /// <param name="options">Size and seed. The same options give the same bytes on every machine.</param>
    /// <param name="folder">Where to write. It is made if it is absent; files of these names in it are replaced.</param>
    /// <exception cref="ArgumentException">The options are out of their ranges, or <c>pack/</c> there already holds something.</exception>
    public static void Write(WorldOptions options, string folder)
    {
        WriteAsOf(options, folder, null);
    }

    /// <summary>Writes what the company exported week after week: <c>week-01</c> to the last, each with <c>pack/</c> and <c>truth.json</c> as of its day.</summary>
    /// <param name="options">Size and seed; the last week is exported on its day.</param>
    /// <param name="weeks">How many, from 1 to <see cref="MostWeeks"/>.</param>
    /// <param name="folder">Where to write.</param>
    /// <exception cref="ArgumentException">The options or weeks are out of their ranges, or a pack there already holds something.</exception>
    public static void WriteWeeks(WorldOptions options, int weeks, string folder)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weeks, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weeks, MostWeeks);
        for (int week = 1; week <= weeks; week++)
            WriteAsOf(options, WeekFolder(folder, week), new Cut(options.ExportedOn.AddDays(-7 * (weeks - week)).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)));
    }

    /// <summary>The folder of one week, counted from 1.</summary>
    public static string WeekFolder(string folder, int week) => Path.Combine(folder, "week-" + week.ToString("00", CultureInfo.InvariantCulture));

    private static void WriteAsOf(WorldOptions options, string folder, Cut? cut)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        options.Check();
        string packFolder = Path.Combine(folder, "pack");
        if (Directory.Exists(packFolder) && Directory.EnumerateFileSystemEntries(packFolder).Any())
            throw new ArgumentException($"'{packFolder}' is not empty; a pack is written into a folder of its own.", nameof(folder));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Write(World.Build(options), folder, packFolder, cut);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Write(World world, string folder, string packFolder, Cut? cut)
    {
        Ledger ledger = new(cut);
        TruthNotes notes = new();
        using (Pack pack = new(packFolder, cut))
        {
            ISource[] sources = Sources(world, pack, ledger, notes);
            foreach (Life life in world.Lives)
            {
                foreach (ISource source in sources) source.Write(life);
            }
            foreach (ISource source in sources) source.Finish();
            pack.Describe(world, cut?.ExportedAt ?? world.ExportedAt);
        }
        cut?.RemoveUnnamed(packFolder);
        TruthFile.Write(world, ledger, notes, cut, Path.Combine(folder, "truth.json"));
    }

    private static ISource[] Sources(World world, Pack pack, Ledger ledger, TruthNotes notes) =>
    [
        new ApplicantTracking(world, pack, ledger), new Claims(world, pack, ledger, notes), new Meetings(world, pack, ledger), new TestPlatform(world, pack, ledger),
        new HumanResources(world, pack, ledger), new Payroll(world, pack, ledger), new BackgroundChecks(world, pack, ledger), new PhotoExport(world, pack, ledger),
        new Carrier(world, pack, ledger), new DeviceManagement(world, pack, ledger), new IdentityProvider(world, pack, ledger), new CodeHosting(world, pack, ledger),
        new ServiceDesk(world, pack), new Mailbox(world, pack), new ReferenceLists(world, pack)
    ];
}
