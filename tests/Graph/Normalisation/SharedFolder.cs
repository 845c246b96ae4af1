using Xunit;

namespace Investigations.Tests.Graph.Normalisation;

/// <summary>Data made by others; a test that needs it skips, with the reason, where it is absent.</summary>
internal static class SharedFolder
{
    public static string[] Lines(params string[] path)
    {
        string file = Path.Combine([Root(), "data", .. path]);
        Assert.SkipUnless(File.Exists(file), $"needs shared data {string.Join('/', path)}");
        return File.ReadAllLines(file);
    }

    private static string Root()
    {
        if (Environment.GetEnvironmentVariable("INVESTIGATIONS_SHARED") is { Length: > 0 } given) return given;
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Investigations.sln"))) return Path.Combine(folder.FullName, "..", "shared");
        }
        return "shared";
    }
}
