namespace Investigations.Jobs.Resolution.Outputs;

/// <summary><c>clusters.csv</c>: the cluster of every record, in the order of the records.</summary>
internal static class ClusterFile
{
    private const int Full = 1 << 20; // bytes

    /// <summary>Writes the file.</summary>
    /// <param name="path">Its name.</param>
    /// <param name="firstOf">The first record of each record's cluster.</param>
    /// <param name="names">What records are called.</param>
    public static void Write(string path, int[] firstOf, RecordNames names)
    {
        var rows = new CsvBuffer();
        using var file = new OutputFile(path);
        file.Write(names.HasFiles ? "cluster_id,record_id,file\n"u8 : "cluster_id,record_id\n"u8);
        for (int record = 0; record < firstOf.Length; record++)
        {
            names.Cluster(rows, firstOf[record]);
            rows.Text(names.Id(record));
            if (names.HasFiles) rows.Text(names.File(record));
            rows.EndRow();
            if (rows.Written.Length < Full) continue;
            file.Write(rows.Written);
            rows.Clear();
        }
        file.Write(rows.Written);
        file.Finish();
    }
}
