using System.Globalization;
using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;
using Investigations.Api.Demo.Sources;
using Investigations.Api.Demo.Truth;

namespace Investigations.Api.Demo;

/// <summary>Invents a company with its people, their lives, innocent look-alikes and planted networks, and writes what its systems would export.</summary>
public static class WorldGenerator
{
    /// <summary>Writes <c>pack/</c>, a source pack with all files of the contract, and <c>truth.json</c>, which says who is who.</summary>
    /// <param name="options">Size and seed. The same options give the same bytes on every machine.</param>
    /// <param name="folder">Where to write. It is made if it is absent; files of these names in it are replaced.</param>
    /// <exception cref="ArgumentException">The options are out of their ranges, or <c>pack/</c> there already holds something.</exception>
    public static void Write(WorldOptions options, string folder)
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
            Write(World.Build(options), folder, packFolder);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Write(World world, string folder, string packFolder)
    {
        Ledger ledger = new();
        TruthNotes notes = new();
        using (Pack pack = new(packFolder))
        {
            ISource[] sources = Sources(world, pack, ledger, notes);
            foreach (Life life in world.Lives)
            {
                foreach (ISource source in sources) source.Write(life);
            }
            foreach (ISource source in sources) source.Finish();
            pack.Describe(world);
        }
        TruthFile.Write(world, ledger, notes, Path.Combine(folder, "truth.json"));
    }

    private static ISource[] Sources(World world, Pack pack, Ledger ledger, TruthNotes notes) =>
    [
        new ApplicantTracking(world, pack, ledger), new Claims(world, pack, ledger, notes), new Meetings(world, pack, ledger), new TestPlatform(world, pack, ledger),
        new HumanResources(world, pack, ledger), new Payroll(world, pack, ledger), new BackgroundChecks(world, pack, ledger), new PhotoExport(world, pack, ledger),
        new Carrier(world, pack, ledger), new DeviceManagement(world, pack, ledger), new IdentityProvider(world, pack, ledger), new CodeHosting(world, pack, ledger),
        new ServiceDesk(world, pack), new Mailbox(world, pack), new ReferenceLists(world, pack)
    ];
}
