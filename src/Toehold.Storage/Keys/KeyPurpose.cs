namespace Toehold.Storage;

/// <summary>What an <see cref="AccessKey"/> is good for. The names are stored for good.</summary>
public enum KeyPurpose
{
    /// <summary>A browser that practises: reads and writes everything of its practice.</summary>
    Device,

    /// <summary>A link that makes one more device, once.</summary>
    Join,

    /// <summary>A calendar that reads the times of the sessions.</summary>
    Calendar,

    /// <summary>A code on paper that brings a person back, once.</summary>
    Recovery,

    /// <summary>A program that reads entries.</summary>
    ProgramReads,

    /// <summary>A program that adds entries.</summary>
    ProgramAdds,

    /// <summary>A program that reads and adds entries.</summary>
    ProgramReadsAndAdds,

    /// <summary>What a newer version made it for: here it is good for nothing.</summary>
    Unknown,
}
