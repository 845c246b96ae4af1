namespace Investigations.Tests.Fixtures;

/// <summary>Finds the data by others that lies beside the repository.</summary>
public static class SharedFiles
{
    /// <summary>The path of a file or folder below <c>data</c>; the test is skipped, with the reason, when it is not there.</summary>
    public static string Path(string relative)
    {
        string path = System.IO.Path.Combine(Root(), "data", relative);
        Xunit.Assert.SkipUnless(File.Exists(path) || Directory.Exists(path), $"'{path}' is absent; set INVESTIGATIONS_SHARED to the folder that holds data/.");
        return path;
    }

    /// <summary>The sample pack's folder.</summary>
    public static string SamplePack() => Path("pack-sample/pack");

    private static string Root()
    {
        string? given = Environment.GetEnvironmentVariable("INVESTIGATIONS_SHARED");
        string repository = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(repository, "Investigations.sln")) && System.IO.Path.GetDirectoryName(repository) is { } parent)
            repository = parent;
        return System.IO.Path.GetFullPath(given ?? "../shared", repository);
    }
}
