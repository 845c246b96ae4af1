namespace Investigations.Tests.Fixtures;

/// <summary>Finds the data by others that lies beside the repository.</summary>
public static class SharedFiles
{
    /// <summary>The path of a file or folder below <c>data</c>; the test is skipped, with the reason, when it is not there.</summary>
    public static string Path(string relative)
    {
        string path = System.IO.Path.Combine(Repository.Shared, "data", relative);
        Xunit.Assert.SkipUnless(File.Exists(path) || Directory.Exists(path), $"'{path}' is absent; set INVESTIGATIONS_SHARED to the folder that holds data/.");
        return path;
    }

    /// <summary>The sample pack's folder.</summary>
    public static string SamplePack() => Path("pack-sample/pack");
}
